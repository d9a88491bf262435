import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Secret } from "../../secret.ts";
import { KeychainUnavailableError } from "../keychain/keychain-unavailable-error.ts";
import type { Keychain } from "../keychain/keychain.ts";
import { createMemoryKeychain } from "../keychain/memory-keychain.ts";
import { MalformedProfileError } from "./malformed-profile-error.ts";
import { ProfileNotFoundError } from "./profile-not-found-error.ts";
import { listAtlasCliProfiles, readAtlasCliProfile } from "./read-profile.ts";

const secret = "mdb_sa_sk_abcdefghijklmnopqrstuvwxyz";
/** A secret that nothing could recognize by its form. */
const plain = "hunter2hunter2";
const whole = `version = 2

[default]
org_id = "5dd5aaef7a3e5a6c5bd12de4"
project_id = "5dd5aaef7a3e5a6c5bd12de5"
service = "cloud"
output = "json"
auth_type = "service_account"
client_id = "mdb_sa_id_1"
client_secret = "${secret}"
telemetry_enabled = true

[Government]
service = "cloudgov"
ops_manager_url = "https://cloud.mongodbgov.com/"
base_url = "https://ignored.example"
auth_type = "api_keys"
public_api_key = "abcdefgh"
private_api_key = "private-1"

[personal]
auth_type = "user_account"
access_token = "a"
`;
const serviceAccount = {
  kind: "service-account",
  clientId: "mdb_sa_id_1",
  clientSecret: new Secret(secret),
};

let home: string;
let keychain: Keychain;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "purser-"));
  keychain = createMemoryKeychain();
});

afterEach(() => rm(home, { recursive: true }));

const surroundings = () => ({ platform: "linux", env: { HOME: home } }) as const;
const read = (name?: string) => readAtlasCliProfile(name, { ...surroundings(), keychain });

async function write(text: string): Promise<void> {
  const folder = join(home, ".config", "atlascli");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "config.toml"), text, { mode: 0o600 });
}

/** A keychain that must not be asked. */
const silent: Keychain = {
  get: () => Promise.reject(new Error("asked")),
  set: () => Promise.reject(new Error("asked")),
  delete: () => Promise.reject(new Error("asked")),
};

describe("profiles of the Atlas CLI", () => {
  it("are listed in lower case, sorted, and none where there is no file", async () => {
    expect(await listAtlasCliProfiles(surroundings())).toEqual([]);
    await write(whole);
    expect(await listAtlasCliProfiles(surroundings())).toEqual([
      "default",
      "government",
      "personal",
    ]);
  });

  it("are read with their service account, without asking the keychain", async () => {
    await write(whole);
    keychain = silent;
    const profile = await read();
    expect(profile).toEqual({
      name: "default",
      authType: "service_account",
      auth: serviceAccount,
      keychainError: undefined,
      orgId: "5dd5aaef7a3e5a6c5bd12de4",
      projectId: "5dd5aaef7a3e5a6c5bd12de5",
      service: "cloud",
      baseUrl: undefined,
      output: "json",
    });
    expect(inspect(profile, { depth: null }) + JSON.stringify(profile)).not.toContain(secret);
  });

  it("are read with their API key and host, by a name in any case", async () => {
    await write(whole);
    const { auth, baseUrl, service } = await read("GOVERNMENT");
    expect(auth).toEqual({
      kind: "api-key",
      publicKey: "abcdefgh",
      privateKey: new Secret("private-1"),
    });
    expect([baseUrl, service]).toEqual(["https://cloud.mongodbgov.com", "cloudgov"]);
  });

  it("take the only profile for the default one", async () => {
    await write('version = 2\n[work]\norg_id = "x"\n');
    expect((await read()).name).toBe("work");
  });

  it("let what stands above the profiles go first, as the Atlas CLI does", async () => {
    await write(
      'version = 2\norg_id = "above"\noutput = ""\n[default]\norg_id = "x"\noutput = "plain"\n',
    );
    expect(await read()).toMatchObject({ orgId: "above", output: "plain" });
  });

  it.each(["service_account", undefined])(
    "look a pair up in the keychain (auth_type %s)",
    async (authType) => {
      const line = authType === undefined ? "" : `auth_type = "${authType}"\n`;
      await write(`version = 2\n[Work]\n${line}`);
      await keychain.set("atlascli_work", "client_id", "mdb_sa_id_1");
      await keychain.set("atlascli_work", "client_secret", secret);
      await keychain.set("atlascli_default", "client_id", "another");
      expect((await read("work")).auth).toEqual(serviceAccount);
    },
  );

  it("complete an ID of the file by the secret of the keychain, and never mix two IDs", async () => {
    await write('version = 2\n[default]\nclient_id = "mdb_sa_id_1"\n');
    await keychain.set("atlascli_default", "client_secret", secret);
    expect((await read()).auth).toEqual(serviceAccount);
    await keychain.set("atlascli_default", "client_id", "mdb_sa_id_2");
    expect((await read()).auth).toEqual({ ...serviceAccount, clientId: "mdb_sa_id_2" });
  });

  it("go by auth_type where both kinds are there, and by the service account without it", async () => {
    const both = `client_id = "mdb_sa_id_1"\nclient_secret = "${secret}"\npublic_api_key = "p"\nprivate_api_key = "q"\n`;
    await write(`version = 2\n[one]\nauth_type = "api_keys"\n${both}\n[two]\n${both}`);
    expect((await read("one")).auth?.kind).toBe("api-key");
    expect((await read("two")).auth?.kind).toBe("service-account");
  });

  it("have no credentials for a user account: those tokens are the Atlas CLI's own", async () => {
    await write(whole);
    keychain = silent;
    expect(await read("personal")).toMatchObject({ auth: undefined, keychainError: undefined });
  });

  it("say why when the keychain cannot be asked, and give the rest", async () => {
    await write('version = 2\n[default]\norg_id = "x"\n');
    const error = new KeychainUnavailableError("read", "no-keychain");
    keychain = { ...silent, get: () => Promise.reject(error) };
    expect(await read()).toMatchObject({ orgId: "x", auth: undefined, keychainError: error });
  });

  it("name the profiles there are when one is not found", async () => {
    await write(whole);
    const error = await read("prod").catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ProfileNotFoundError);
    expect(error).toMatchObject({ code: "profile-not-found", profile: "prod" });
    expect(String(error)).toContain("it has default, government, personal");
  });

  it.each(["__proto__", "constructor", "version", "default.org_id"])(
    "are not mistaken: %s",
    async (name) => {
      await write(whole);
      await expect(read(name)).rejects.toThrow(ProfileNotFoundError);
    },
  );

  it.each([
    ["an open string", `version = 2\n[default]\nclient_secret = "${plain}\norg_id = "x"\n`, 3],
    ["no quotes", `version = 2\n\n[default]\nclient_secret = ${plain}\n`, 4],
    ["a key twice", `[default]\nclient_secret = "${plain}"\nclient_secret = "${plain}"\n`, 3],
    ["another type", `version = 2\n[default]\nclient_secret = 12345\n`, undefined],
    ["a newer layout", `version = 3\n[default]\nclient_secret = "${plain}"\n`, undefined],
    ["a version that is none", `version = "${plain}"\n[default]\n`, undefined],
  ])("are refused with the line and without the text: %s", async (_, text, line) => {
    await write(text);
    const error = await read().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(MalformedProfileError);
    expect(error).toMatchObject({ code: "malformed-profile", line });
    expect(String(error)).toContain(line === undefined ? "config.toml: " : `config.toml:${line}: `);
    const shown = inspect(error, { depth: null, showHidden: true });
    for (const part of [plain, "12345"]) expect(shown).not.toContain(part);
  });
});
