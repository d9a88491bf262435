import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  createMemoryKeychain,
  createOsKeychain,
  KeychainUnavailableError,
  type Keychain,
} from "@purser/core/node";
import { expect, test } from "vitest";
import { clientId, createProfileHome, secret } from "../../test/profile-home.ts";

const entry = ["purser_prod", clientId] as const;

/** A keychain that is there until `isAway` is true. */
function fickleKeychain(): Keychain & { isAway: boolean } {
  const inner = createMemoryKeychain();
  const ask = async <T>(answer: () => Promise<T>): Promise<T> => {
    if (keychain.isAway) throw new KeychainUnavailableError("ask the keychain", "no-keychain");
    return answer();
  };
  const keychain = {
    isAway: false,
    get: (service: string, account: string) => ask(() => inner.get(service, account)),
    set: (service: string, account: string, value: string) =>
      ask(() => inner.set(service, account, value)),
    delete: (service: string, account: string) => ask(() => inner.delete(service, account)),
  };
  return keychain;
}

test("puts the secret into a file where there is no keychain, and warns", async () => {
  const keychain = fickleKeychain();
  keychain.isAway = true;
  const home = await createProfileHome(keychain);
  const { code, stdout, stderr } = await home.add("prod");
  expect(code).toBe(0);
  expect(stdout).toMatch(/its secret in .+secrets\.toml\. It is the default\.\n$/);
  expect(stderr).toMatch(
    /^Warning: this machine offers no keychain, or it is locked\. The secret is in .+secrets\.toml, unencrypted, readable by this user alone\.\n$/,
  );
  for (const { mode } of Object.values(await home.files())) {
    if (process.platform !== "win32") expect(mode).toBe(0o600);
  }
  const asked = await home.run("profile list --json");
  expect(JSON.parse(asked.stdout)).toMatchObject({ profiles: [{ secret: "file" }] });
});

test("warns of no library, too", async () => {
  const load = (): Promise<never> => Promise.reject(new Error("not installed"));
  const home = await createProfileHome(createOsKeychain({ load }));
  const { code, stderr } = await home.add("prod");
  expect(code).toBe(0);
  expect(stderr).toContain("the library that speaks to the keychain is not installed");
});

test.each([
  ["--quiet", /^Profile prod is added/],
  ["--json", /"secret": "file"/],
])("says where the secret is with %s, and does not warn", async (option, told) => {
  const keychain = fickleKeychain();
  keychain.isAway = true;
  const { stdout, stderr } = await (await createProfileHome(keychain)).add("prod", option);
  expect(stdout).toMatch(told);
  expect(stderr).toBe("");
});

test("does what is asked for: the file without a warning, the keychain or nothing", async () => {
  const keychain = fickleKeychain();
  const home = await createProfileHome(keychain);
  const filed = await home.add("one", "--store file");
  expect(filed).toMatchObject({ code: 0, stderr: "" });
  expect(await keychain.get("purser_one", clientId)).toBeUndefined();
  const before = await home.files();
  keychain.isAway = true;
  const { code, stdout, stderr } = await home.add("two", "--store keychain");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    "purser: The secret of profile two cannot be put into the keychain: this machine offers no keychain, or it is locked. Unlock the keychain, or add --store file.\n",
  );
  expect(await home.files()).toEqual(before);
});

test.each([false, true])(
  "puts back what the keychain held where the profile cannot be written, or says so (%s)",
  async (isLost) => {
    const keychain = fickleKeychain();
    const home = await createProfileHome(keychain);
    await home.add("prod");
    let sets = 0;
    const spoiling: Keychain = {
      ...keychain,
      async set(service, account, value) {
        if (++sets === 1) await spoilFile(home.folder);
        else if (isLost) keychain.isAway = true;
        await keychain.set(service, account, value);
      },
    };
    const given = { stdin: "another", keychain: spoiling };
    const { code, stderr } = await home.add("prod", "--replace", given);
    keychain.isAway = false;
    expect(code).toBe(isLost ? 4 : 2);
    expect(stderr).toMatch(
      isLost ? /is still in the keychain, service / : /profiles\.toml cannot be written to \(\w+\)/,
    );
    expect(await keychain.get(...entry)).toBe(isLost ? "another" : secret);
  },
);

/** From now on it cannot be renamed into its place: somebody made a folder of it. */
async function spoilFile(folder: string): Promise<void> {
  await rm(join(folder, "profiles.toml"));
  await mkdir(join(folder, "profiles.toml", "in-the-way"), { recursive: true });
}

test("says what to do where a secret cannot be had, and sends nothing", async () => {
  const keychain = fickleKeychain();
  const home = await createProfileHome(keychain);
  await home.add("prod", "--platform atlas");
  keychain.isAway = true;
  const locked = await home.run("accounts list");
  expect(locked).toMatchObject({ code: 2, stdout: "", requests: [] });
  expect(locked.stderr).toContain(
    "purser: The secret of profile prod cannot be had: this machine offers no keychain, or it is locked. ",
  );
  expect(locked.stderr).toContain("purser profile add prod --replace");
  keychain.isAway = false;
  await keychain.delete(...entry);
  const gone = await home.run("accounts list");
  expect(gone).toMatchObject({ code: 2, requests: [] });
  expect(gone.stderr).toContain("cannot be had: it is not in the keychain.");
});

test.each([
  "profile remove prod --yes",
  "profile add prod --access-token-stdin --replace --store file",
])("says with purser %s where a secret is left that cannot be deleted", async (line) => {
  const keychain = fickleKeychain();
  const home = await createProfileHome(keychain);
  await home.add("prod");
  keychain.isAway = true;
  const { code, stdout, stderr } = await home.run(line, { stdin: "token" });
  expect(code).toBe(4);
  expect(stdout).toMatch(/^Profile prod is (?:removed|replaced)/);
  expect(stderr).toContain(
    `The secret of profile prod is still in the keychain, service purser_prod, account ${clientId}: `,
  );
  expect(stderr).toContain("Delete it there");
});

test("asks no keychain for a list", async () => {
  const keychain = fickleKeychain();
  const home = await createProfileHome(keychain);
  await home.add("prod");
  await home.writeAtlasCli('[work]\nauth_type = "service_account"\n');
  keychain.isAway = true;
  const { code, stdout, stderr } = await home.run("profile list");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^work .+Atlas CLI +service account +atlas$/m);
});
