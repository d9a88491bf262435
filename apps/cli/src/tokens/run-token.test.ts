import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { leaks } from "../../test/planted-secrets.ts";
import { runInMemory, type Outcome } from "../../test/run-in-memory.ts";
import { createTokenMachine } from "../../test/token-machine.ts";

const platforms = ["atlas", "cloud-manager"] as const;
const start = Date.UTC(2026, 10, 22, 9);

let home: string;
let now: number;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "purser-token-"));
  now = start;
});
afterEach(() => rm(home, { recursive: true }));

const createMachine = (platform: (typeof platforms)[number]) =>
  createTokenMachine(platform, { home, now: () => now });

const paths = ({ requests }: Outcome) => requests.map(({ url }) => new URL(url).pathname);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

describe.each(platforms)("on %s", (platform) => {
  test("mints one token for all commands, says until when, and keeps it to itself", async () => {
    const machine = createMachine(platform);
    const first = await machine.run("token");
    expect(first.stdout).toBe(
      `CLIENT ID                           TOKEN   EXPIRES\n${machine.clientId}  minted  2026-11-22T10:00:00Z\n`,
    );
    expect(first.code).toBe(0);
    expect(paths(first)).toEqual(["/api/oauth/token"]);
    const second = await machine.run("token --json");
    expect(JSON.parse(second.stdout)).toMatchObject({
      complete: true,
      tokens: [{ clientId: machine.clientId, state: "kept", expiresAt: "2026-11-22T10:00:00Z" }],
    });
    expect(paths(second)).toEqual([]);
    const third = await machine.run(`orgs --platform ${platform}`);
    expect(paths(third).filter((path) => path.includes("oauth"))).toEqual([]);

    expect(machine.tokens).toHaveLength(1);
    const [file = "", ...others] = await filesIn(home);
    expect(others).toEqual([]);
    expect(await readFile(file, "utf8")).toContain(machine.tokens[0]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("mints another when the one that is kept is about to end", async () => {
    const machine = createMachine(platform);
    await machine.run("token");
    now += 56 * 60_000;
    const { stdout } = await machine.run("token");
    expect(stdout).toContain("minted  2026-11-22T10:56:00Z");
  });

  test("revokes it at the service and here, and mints nothing for it", async () => {
    const machine = createMachine(platform);
    await machine.run("token");
    const revoked = await machine.run("token --revoke");
    expect(revoked).toMatchObject({ code: 0 });
    expect(revoked.stdout).toContain(`${machine.clientId}  revoked  -`);
    expect(paths(revoked)).toEqual(["/api/oauth/revoke"]);
    expect(await filesIn(home)).toEqual([]);

    const again = await machine.run("token --revoke");
    expect(again.stdout).toContain(`${machine.clientId}  none   -`);
    expect(again.stderr).toContain("No command of this user had kept a token");
    expect(paths(again)).toEqual([]);
  });

  test("keeps what could not be revoked, so that it can be tried again", async () => {
    const machine = createMachine(platform);
    await machine.run("token");
    const cut = await machine.run("token --revoke --json", {
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    expect(cut.code).toBe(3);
    expect(JSON.parse(cut.stdout)).toMatchObject({
      complete: false,
      tokens: [{ state: "failed", error: { code: "unreachable" } }],
    });
    expect((JSON.parse(cut.stderr) as { error: { message: string } }).error.message).toMatch(
      /^Revoking the access token of service account mdb_sa_id_\w+ failed: /,
    );
    expect((await machine.run("token --revoke")).stdout).toContain("revoked");
  });

  test("shows neither token nor secret, whatever it is asked to print", async () => {
    const machine = createMachine(platform);
    const outcomes: Outcome[] = [];
    for (const words of ["token", "token --verbose", "token --json --verbose"]) {
      outcomes.push(await machine.run(`${words} --revoke`));
      outcomes.push(await machine.run(words));
      outcomes.push(await machine.run(words, { columns: 90 }));
    }
    const text = outcomes.map(({ stdout, stderr }) => stdout + stderr).join("\n");
    expect(text).toContain("access token minted, good until 2026-11-22T10:00:00.000Z");
    expect(text).toContain("access token revoked");
    expect(machine.tokens.length).toBeGreaterThan(2);
    expect(leaks(text, [machine.clientSecret, ...machine.tokens])).toBe(false);
  });
});

test("says that the secret is dead", async () => {
  const machine = createMachine("atlas");
  const { code, stdout, stderr } = await machine.run("token", {
    fetch: () => Promise.resolve(Response.json({ error: "invalid_client" }, { status: 401 })),
  });
  expect(code).toBe(3);
  expect(stdout).toContain("failed");
  expect(stderr).toContain(
    `purser: Getting an access token for service account ${machine.clientId} failed: `,
  );
});

test.each([
  [{ MONGODB_ATLAS_ACCESS_TOKEN: "token" }, "an access token of your own"],
  [
    { MONGODB_ATLAS_PUBLIC_API_KEY: "abcdefgh", MONGODB_ATLAS_PRIVATE_API_KEY: "key" },
    "an API key",
  ],
])("sends nothing with credentials that mint no token", async (env, kind) => {
  for (const words of [["token"], ["token", "--revoke"]]) {
    const outcome = await runInMemory(words, { env });
    expect(outcome).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(outcome.stderr).toMatch(/^purser: Access tokens are minted with the secret [^\n]+\n$/);
    expect(outcome.stderr).toContain(kind);
  }
});

test("stops when it is told to", async () => {
  const signal = AbortSignal.abort();
  const env = {
    MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_0123456789abcdef01234567",
    MONGODB_ATLAS_CLIENT_SECRET: `mdb_sa_sk_${"s".repeat(40)}`,
  };
  for (const [words, said] of [
    [["token"], "Getting the access token of service account"],
    [["token", "--revoke"], "Whether it was revoked is not known"],
  ] as const) {
    const { code, stderr, requests } = await runInMemory(words, { env, signal });
    expect({ code, requests }).toEqual({ code: 130, requests: [] });
    expect(stderr).toContain(said);
  }
});
