import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoredToken, TokenKey } from "../../auth/token-store.ts";
import { Secret } from "../../secret.ts";
import { createFileTokenStore, type FileTokenStoreOptions } from "./file-token-store.ts";
import { tokenName } from "./token-text.ts";

const hour = 3_600_000;
const start = Date.parse("2026-11-22T09:00:00Z");
const key: TokenKey = {
  host: "cloud.mongodb.com",
  clientId: "mdb_sa_id_1234567890abcdef12345678",
  clientSecret: new Secret("mdb_sa_sk_abcdefghijklmnopqrstuvwxyz0123456789"),
};
const rotated = { ...key, clientSecret: new Secret("mdb_sa_sk_another") };

let folder: string;
let path: string;
let warnings: string[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "purser-")), "tokens");
  path = join(folder, `${tokenName(key)}.json`);
  warnings = [];
});

afterEach(() => rm(join(folder, ".."), { recursive: true }));

function open(options: FileTokenStoreOptions = {}) {
  const onWarning = (message: string) => void warnings.push(message);
  return createFileTokenStore({ folder, clock: { now: () => start }, onWarning, ...options });
}

function token(value: string, mintedAt = start): StoredToken {
  return { accessToken: new Secret(value), mintedAt, expiresAt: mintedAt + hour };
}

const minting = (value: string, mintedAt?: number) => () => Promise.resolve(token(value, mintedAt));
const valueOf = (stored: StoredToken | undefined) => stored?.accessToken.expose();

describe("a token store in files", () => {
  it("hands what one store kept to another one", async () => {
    expect(await open().read(key)).toBeUndefined();
    await open().update(key, minting("one"));
    expect(await open().read(key)).toEqual(token("one"));
    const seen = await open().update(key, (current) => Promise.resolve(current ?? token("two")));
    expect(valueOf(seen)).toBe("one");
  });

  it("keeps tokens apart by host, client ID and secret", async () => {
    await open().update(key, minting("one"));
    const others = [rotated, { ...key, host: "cloud.mongodbgov.com" }, { ...key, clientId: "x" }];
    for (const other of others) expect(await open().read(other)).toBeUndefined();
    const names = new Set([key, ...others].map(tokenName));
    expect(names.size).toBe(4);
  });

  it("makes folder and file private, whatever the folder was", async () => {
    await mkdir(folder, { mode: 0o777 });
    await chmod(folder, 0o777);
    await open().update(key, minting("one"));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual([`${tokenName(key)}.json`]);
  });

  it.each([0o640, 0o604, 0o620, 0o602])(
    "does not believe a file of mode %o, and says so",
    async (mode) => {
      await open().update(key, minting("planted"));
      await chmod(path, mode);
      const store = open();
      expect(await store.read(key)).toBeUndefined();
      const seen: unknown[] = [];
      await store.update(key, (current) => {
        seen.push(current);
        return Promise.resolve(token("own"));
      });
      expect(seen).toEqual([undefined]);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect(valueOf(await open().read(key))).toBe("own");
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`mode 0${mode.toString(8)}`);
    },
  );

  it("follows no symbolic link and replaces it", async () => {
    await open().update(key, minting("planted"));
    const elsewhere = join(folder, "elsewhere");
    await writeFile(elsewhere, await readFile(path), { mode: 0o600 });
    await rm(path);
    await symlink(elsewhere, path);
    expect(await open().read(key)).toBeUndefined();
    await open().update(key, minting("own"));
    expect(valueOf(await open().read(key))).toBe("own");
    expect(await readFile(elsewhere, "utf8")).toContain("planted");
    expect(warnings[0]).toContain("symbolic link");
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"version":1}',
    '{"version":2,"accessToken":"a","expiresAt":1,"mintedAt":1}',
    '{"version":1,"accessToken":"a\\r\\nHost: x","expiresAt":1,"mintedAt":1}',
    '{"version":1,"accessToken":"a","expiresAt":null,"mintedAt":1}',
    '{"version":1,"accessToken":"a","expiresAt":1,"mintedAt":"1"}',
  ])("takes a damaged file for none: %s", async (text) => {
    await mkdir(folder, { mode: 0o700 });
    await writeFile(path, text, { mode: 0o600 });
    expect(await open().read(key)).toBeUndefined();
    await open().update(key, minting("own"));
    expect(valueOf(await open().read(key))).toBe("own");
  });

  it("mints once for a hundred updates at a time", async () => {
    const store = open();
    let mints = 0;
    const updates = Array.from({ length: 100 }, () =>
      store.update(key, async (current) => {
        if (current) return current;
        mints++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return token("one");
      }),
    );
    expect(new Set((await Promise.all(updates)).map(valueOf))).toEqual(new Set(["one"]));
    expect(mints).toBe(1);
  });

  it("rejects with what the mint rejects with, keeps what was there and frees the lock", async () => {
    const store = open();
    await store.update(key, minting("one"));
    const refusal = new Error("refused");
    await expect(store.update(key, () => Promise.reject(refusal))).rejects.toBe(refusal);
    expect(valueOf(await store.read(key))).toBe("one");
    expect(await readdir(folder)).toHaveLength(1);
    expect(valueOf(await store.update(key, minting("two")))).toBe("two");
  });

  it("forgets on request, also what is not there", async () => {
    const store = open();
    await store.remove(key);
    await store.update(key, minting("one"));
    await store.remove(key);
    expect(await store.read(key)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it("sweeps tokens that ended a day ago and the half-written ones of a killed process", async () => {
    await open().update(rotated, minting("old", start - 26 * hour));
    await open().update({ ...key, host: "recent" }, minting("recent", start - 24 * hour));
    await writeFile(join(folder, `${tokenName(key)}.0.tmp`), "half");
    await writeFile(join(folder, "somebody-elses.txt"), "");
    await open().update(key, minting("one"));
    const left = [tokenName(key), tokenName({ ...key, host: "recent" })].map(
      (name) => `${name}.json`,
    );
    expect((await readdir(folder)).toSorted()).toEqual([...left, "somebody-elses.txt"].toSorted());
  });

  it("keeps tokens in memory, and says so once, where the folder cannot be used", async () => {
    await writeFile(folder, "a file in its place");
    const store = open();
    expect(await store.read(key)).toBeUndefined();
    await store.update(key, minting("one"));
    const seen = await store.update(key, (current) => Promise.resolve(current ?? token("two")));
    expect([valueOf(seen), valueOf(await store.read(key))]).toEqual(["one", "one"]);
    expect(warnings.filter((message) => message.startsWith("Tokens are not shared"))).toHaveLength(
      1,
    );
  });

  it("says nothing of the secret or the token in a warning", async () => {
    await open().update(key, minting("planted"));
    await chmod(path, 0o644);
    await open().read(key);
    expect(warnings.join("\n")).not.toMatch(/mdb_sa|planted/);
  });

  it("is in the user's state folder unless it is told another", async () => {
    const env = { XDG_STATE_HOME: join(folder, "state"), HOME: folder };
    await createFileTokenStore({ env, platform: "linux" }).update(key, minting("one"));
    expect(await readdir(join(folder, "state", "purser", "tokens"))).toHaveLength(1);
  });
});
