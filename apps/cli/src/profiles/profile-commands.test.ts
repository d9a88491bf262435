import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { clientId, createProfileHome, privateKey, secret } from "../../test/profile-home.ts";

const orgId = "32b6e34b3d91647abb20e7b8";
const service = "purser_prod";

function validator(name: string, definition?: string): (document: unknown) => boolean {
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(url, "utf8")) as { $defs: object };
  const ajv = new Ajv2020();
  return definition === undefined
    ? ajv.compile(schema)
    : ajv.compile({ $defs: schema.$defs, $ref: `#/$defs/${definition}` });
}

test("adds a profile: its secret in the keychain, the rest in a file of this user's alone", async () => {
  const home = await createProfileHome();
  const { code, stdout, stderr } = await home.add("Prod", `--platform gov --org ${orgId}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(
    `Profile prod is added: service account ${clientId}, its secret in the keychain. It is the default.\n`,
  );
  expect(await home.keychain.get(service, clientId)).toBe(secret);
  const files = await home.files();
  expect(Object.keys(files)).toEqual([expect.stringMatching(/profiles\.toml$/)]);
  const [file] = Object.values(files);
  if (process.platform !== "win32") expect(file?.mode).toBe(0o600);
  expect(file?.text).toMatch(/^# .+comments are not kept\.\nversion = 1\ndefault = "prod"\n/);
  expect(file?.text).toContain(
    `[profiles.prod]\nauth = "service-account"\nclient_id = "${clientId}"\nsecret = "keychain"\nplatform = "gov"\norg_id = "${orgId}"\n`,
  );
});

test.each([
  ["--public-key abcdefgh --private-key-stdin", privateKey, "abcdefgh"],
  ["--access-token-stdin", "eyJhbGci.eyJzdWIi.c2lnbmF0", "access-token"],
])("keeps the secret of %s", async (options, value, account) => {
  const home = await createProfileHome();
  const { code, stderr } = await home.run(`profile add prod ${options}`, { stdin: value });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(await home.keychain.get(service, account)).toBe(value);
});

test("asks a person for the secret, and shows nothing of it", async () => {
  const home = await createProfileHome();
  const { code, stdout, stderr } = await home.run(`profile add prod --client-id ${clientId}`, {
    typed: [secret],
    columns: 100,
  });
  expect(code).toBe(0);
  expect(stdout).toContain("Profile prod is added");
  expect(stderr).toBe(`The secret of service account ${clientId}: \n`);
  expect(await home.keychain.get(service, clientId)).toBe(secret);
});

test.each([
  [`profile add prod --client-id ${clientId} --json`],
  [`orgs --client-id ${clientId} --json`],
])("asks a person nothing with --json: %s", async (line) => {
  const home = await createProfileHome();
  const { code, stdout, stderr } = await home.run(line, { typed: [secret], columns: 100 });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(JSON.parse(stderr)).toMatchObject({
    error: { message: expect.stringContaining("with --json nothing is asked") as string },
  });
});

test("refuses a name that is taken before it asks for anything, and replaces what it is told to", async () => {
  const home = await createProfileHome();
  await home.add("prod");
  const again = await home.run("profile add prod --access-token-stdin", {
    typed: ["never asked"],
    columns: 100,
  });
  expect(again.code).toBe(2);
  expect(again.stderr).toBe(
    'purser: There is a profile "prod" already. Choose another name, or add --replace to put this one in its place.\n',
  );
  const replaced = await home.run(
    "profile add prod --public-key abcdefgh --private-key-stdin --replace --store file",
    { stdin: privateKey },
  );
  expect(replaced.stdout).toMatch(/^Profile prod is replaced: API key abcdefgh/);
  // What the old one kept is gone.
  expect(await home.keychain.get(service, clientId)).toBeUndefined();
  expect(JSON.parse((await home.run("profile list --json")).stdout)).toMatchObject({
    default: "prod",
    profiles: [{ name: "prod", auth: "api-key", secret: "file" }],
  });
});

test("makes the first profile the default, then the one that is used", async () => {
  const home = await createProfileHome();
  await home.add("one");
  const second = await home.add("two");
  expect(second.stdout).not.toContain("default");
  const used = await home.run("profile use TWO");
  expect(used.stdout).toBe(`Profile two is the default: service account ${clientId}.\n`);
  expect((await home.run("profile list")).stdout).toMatch(/^two +yes +Purser/m);
});

test("removes a profile and its secret, once somebody says so", async () => {
  const home = await createProfileHome();
  await home.add("prod");
  const before = await home.files();
  const piped = await home.run("profile remove prod");
  expect(piped.code).toBe(2);
  expect(piped.stderr).toContain("Look at it with --dry-run, then add --yes.");
  for (const typed of [["n"], [""], []]) {
    const refused = await home.run("profile remove prod", { typed, columns: 100 });
    expect(refused.code).toBe(5);
  }
  expect(await home.files()).toEqual(before);
  expect(await home.keychain.get(service, clientId)).toBe(secret);
  const removed = await home.run("profile remove prod", { typed: ["y"], columns: 100 });
  expect(removed.code).toBe(0);
  expect(removed.stdout).toContain(`Profile prod is removed: service account ${clientId}.`);
  expect(removed.stderr).toContain("It was the default; purser profile use NAME names another.");
  expect(await home.keychain.get(service, clientId)).toBeUndefined();
  expect((await home.run("profile list")).stderr).toContain("There are no profiles");
});

test.each([
  [`profile add new --client-id ${clientId} --client-secret-stdin --dry-run`, "would be added"],
  ["profile add one --access-token-stdin --replace --dry-run", "would be replaced"],
  ["profile use two --dry-run", "would be the default"],
  ["profile remove one --dry-run", "would be removed"],
])("changes nothing for purser %s", async (line, said) => {
  const home = await createProfileHome();
  await home.add("one");
  await home.add("two", "--store file");
  const before = await home.files();
  const { code, stdout } = await home.run(line, { stdin: secret });
  expect(code).toBe(0);
  expect(stdout).toContain(said);
  expect(await home.files()).toEqual(before);
  expect(await home.keychain.get("purser_one", clientId)).toBe(secret);
  expect(await home.keychain.get("purser_new", clientId)).toBeUndefined();
});

test("prints documents of the published shape", async () => {
  const home = await createProfileHome();
  const isChange = validator("profile-change");
  const isList = validator("profile-list");
  const isProfile = validator("profile-list", "profile");
  const documentOf = async (line: string, stdin = secret): Promise<unknown> => {
    const { stdout, stderr } = await home.run(line, { stdin });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as unknown;
  };
  const all = `--platform atlas --base-url https://127.0.0.1 --org ${orgId} --project ${orgId}`;
  const changes = [
    `profile add one --client-id ${clientId} --client-secret-stdin ${all} --json`,
    "profile add two --public-key abcdefgh --private-key-stdin --store file --json",
    "profile add two --access-token-stdin --replace --json",
    "profile use two --json",
    "profile remove two --yes --json",
  ];
  for (const line of changes)
    expect([line, isChange(await documentOf(line))]).toEqual([line, true]);
  await home.writeAtlasCli('[one]\nservice = "cloudgov"\n[two]\nauth_type = "user_account"\n');
  const list = await documentOf("profile list --json");
  expect(isList(list)).toBe(true);
  expect(isList({ ...(list as object), profiles: [{ name: "one" }] })).toBe(false);
  expect(list).toMatchObject({
    complete: true,
    profiles: [
      { name: "one", origin: "purser", isHidden: false, projectId: orgId, secret: "keychain" },
      { name: "one", origin: "atlas-cli", isHidden: true, platform: "gov" },
      { name: "two", origin: "atlas-cli", isHidden: false, auth: "user-account" },
    ],
  });
  const { stdout } = await home.run("profile list --ndjson");
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => isProfile(JSON.parse(line)))).toEqual([true, true, true]);
});
