import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { createMemoryKeychain, KeychainUnavailableError } from "@purser/core/node";
import { createEmulator } from "@purser/emulator";
import { expect, test } from "vitest";
import { clientId, createProfileHome, secret } from "../../test/profile-home.ts";

const whole = `version = 2
[Work]
auth_type = "service_account"
client_id = "${clientId}"
client_secret = "${secret}"
[gov]
service = "cloudgov"
auth_type = "api_keys"
public_api_key = "abcdefgh"
private_api_key = "private"
[me]
auth_type = "user_account"
[empty]
org_id = "32b6e34b3d91647abb20e7b8"
`;

test("lists the Atlas CLI's profiles with their origin", async () => {
  const home = await createProfileHome();
  await home.writeAtlasCli(whole);
  const { code, stdout, stderr } = await home.run("profile list");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n").slice(1, -1)).toEqual([
    expect.stringMatching(/^empty +Atlas CLI +not in its file +atlas +32b6e34b3d91647abb20e7b8$/),
    expect.stringMatching(/^gov +Atlas CLI +API key abcdefgh +gov$/),
    expect.stringMatching(/^me +Atlas CLI +a person's login +atlas$/),
    expect.stringMatching(new RegExp(`^work +Atlas CLI +${clientId} +atlas$`)),
  ]);
});

test.each([
  ["--profile work", "https://cloud.mongodb.com/api/oauth/token"],
  ["--profile GOV", "https://cloud.mongodbgov.com/api/atlas/v2/orgs"],
])("uses one with %s, at its host, and changes nothing", async (options, address) => {
  const home = await createProfileHome();
  await home.writeAtlasCli(whole);
  const before = await home.files();
  const { code, requests } = await home.run(`accounts list ${options}`);
  expect(code).toBe(3);
  expect(requests[0]?.url.split("?")[0]).toBe(address);
  expect(await home.files()).toEqual(before);
});

test("takes its secret from the keychain, and its organization from the file", async () => {
  const emulator = createEmulator();
  const {
    clientId: id = "",
    clientSecret = "",
    orgId,
  } = emulator.credentials.find((one) => one.role === "ORG_READ_ONLY" && one.clientId) ?? {
    orgId: "",
  };
  const home = await createProfileHome();
  const keychain = createMemoryKeychain();
  await keychain.set("atlascli_work", "client_id", id);
  await keychain.set("atlascli_work", "client_secret", clientSecret);
  await home.writeAtlasCli(
    `[work]\norg_id = "${orgId}"\nops_manager_url = "${emulator.baseUrl}/"\nauth_type = "service_account"\n`,
  );
  const fetch = (request: Request): Promise<Response> => emulator.fetch(request);
  const outcome = await home.run("accounts list --profile work", { keychain, fetch });
  expect(outcome.code).toBe(0);
  expect(outcome.requests.map(({ url }) => new URL(url).pathname)).toEqual([
    "/api/oauth/token",
    `/api/atlas/v2/orgs/${orgId}`,
    `/api/atlas/v2/orgs/${orgId}/serviceAccounts`,
  ]);
});

test.each([
  ["me", "is a person's login, which is the Atlas CLI's own", "purser profile add --help"],
  ["empty", "has no credentials, neither in its file nor in the keychain", "profile add --help"],
])("says why profile %s cannot be used", async (name, reason, hint) => {
  const home = await createProfileHome();
  await home.writeAtlasCli(whole);
  const { code, stderr, requests } = await home.run(`accounts list --profile ${name}`);
  expect({ code, requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toContain(`purser: Profile ${name} of the Atlas CLI ${reason}.`);
  expect(stderr).toContain(hint);
});

test("says that the keychain could not be asked", async () => {
  const refuse = (): Promise<never> =>
    Promise.reject(new KeychainUnavailableError("ask the keychain", "no-keychain"));
  const home = await createProfileHome({ get: refuse, set: refuse, delete: refuse });
  await home.writeAtlasCli(whole);
  const { code, stderr } = await home.run("accounts list --profile empty");
  expect(code).toBe(2);
  expect(stderr).toContain("of the Atlas CLI cannot be had: this machine offers no keychain");
});

test.each([
  ["profile use work", "Name it each time (--profile work)"],
  ["profile remove work --yes", "atlas config delete work"],
])("refuses purser %s, and says what to do", async (line, hint) => {
  const home = await createProfileHome();
  await home.writeAtlasCli(whole);
  const before = await home.files();
  const { code, stdout, stderr } = await home.run(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("purser: Profile work is the Atlas CLI's, which Purser only reads. ");
  expect(stderr).toContain(hint);
  expect(await home.files()).toEqual(before);
});

test("says of a name that both have that it is Purser's, wherever it matters", async () => {
  const home = await createProfileHome();
  await home.writeAtlasCli(whole);
  const added = await home.add("work", "--base-url https://ours.invalid --platform atlas");
  expect(added.stderr).toBe("The Atlas CLI has a profile work, too; --profile work is Purser's.\n");
  const used = await home.run("orgs --profile work");
  expect(used.stderr).toContain(
    "Profile work is Purser's; the Atlas CLI has another of that name, which is not used.\n",
  );
  expect(used.requests[0]?.url).toContain("https://ours.invalid/");
  const listed = await home.run("profile list");
  expect(listed.stdout.match(/^work /gm)).toHaveLength(2);
  expect(listed.stderr).toBe("--profile work is Purser's; the Atlas CLI's is not used.\n");
  const removed = await home.run("profile remove work --yes");
  expect(removed.stderr).toContain("--profile work is the Atlas CLI's from now on.");
});

test("lists Purser's profiles where the Atlas CLI's file is broken, and says so", async () => {
  const home = await createProfileHome();
  await home.add("prod", "--platform atlas");
  await home.writeAtlasCli(`[work]\nclient_secret = ${secret}\n`);
  const { code, stdout, stderr } = await home.run("profile list --json");
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ complete: false, profiles: [{ name: "prod" }] });
  const { error } = JSON.parse(stderr) as { error: { message: string; details: object } };
  expect(error.message).toMatch(/config\.toml:2: invalid value\.$/);
  expect(error.details).toMatchObject({ line: 2 });
  expect(stderr + stdout).not.toContain(secret);
  // It keeps nothing of Purser's from being used.
  expect((await home.run("orgs --profile prod")).requests).not.toEqual([]);
  const missing = await home.run("orgs --profile work");
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain("config.toml:2");
});

test("says that the Atlas CLI's file cannot be opened", async () => {
  const home = await createProfileHome();
  await home.writeAtlasCli(whole);
  const file = join(home.folder, "../atlascli/config.toml");
  await rm(file);
  // A link to itself: what permissions forbid, an administrator may.
  await symlink(file, file);
  const { code, stderr } = await home.run("profile list");
  expect(code).toBe(3);
  expect(stderr).toContain("cannot be opened (ELOOP)");
});

test("prints no control codes of the Atlas CLI's file", async () => {
  const home = await createProfileHome();
  await home.writeAtlasCli('[work]\norg_id = "\\u001B[31mred"\nproject_id = "' + secret + '"\n');
  for (const more of ["", " --json"]) {
    const { stdout } = await home.run(`profile list${more}`);
    expect(stdout).not.toContain("\u001B");
    expect(stdout).not.toContain(secret);
  }
});
