import { expect, test } from "vitest";
import { clientId, createProfileHome, secret } from "../../test/profile-home.ts";

const account = `--client-id ${clientId} --client-secret-stdin`;
const key = "--public-key abcdefgh --private-key-stdin";

/** In a home with the profiles `prod` and `old`, the secret on stdin. */
const badLines: readonly [line: string, complaint: string, hint: string][] = [
  ["profile", "", ""],
  ["profile ad", "Unknown command 'ad'", "Did you mean add?"],
  ["profle list", "Unknown command 'profle'", "Did you mean profile?"],
  ["profile add", "Missing required argument 'name'", "purser profile add --help"],
  ["profile add new", "needs a credential, and none is named", "--client-id, --public-key"],
  [`profile add new more ${account}`, "Too many arguments", "purser profile add --help"],
  [`profile add a.b ${account}`, 'The name "a.b" has other characters', "such as production"],
  [`profile add -x ${account}`, "Unknown option '-x'", "purser profile add --help"],
  [`profile add ${"n".repeat(65)} ${account}`, "is not the name of a profile", "1 to 64"],
  [`profile add mdb_sa_id_x ${account}`, "looks like a client ID or a secret", "such as"],
  [`profile add prod ${account}`, 'There is a profile "prod" already', "--replace"],
  [`profile add PROD ${account}`, 'There is a profile "prod" already', "--replace"],
  ["profile add new --client-id", "argument missing", "purser profile add --help"],
  ["profile add new --client-id 12 --client-secret-stdin", 'id "12" is not a client ID', "24 hex"],
  ["profile add new --client-secret-stdin", "nothing of whose secret it is", "Add --client-id"],
  [`profile add new --client-id ${clientId}`, "there is no terminal", "--client-secret-stdin"],
  ["profile add new --public-key abcdefgh", "there is no terminal", "with --private-key-stdin"],
  ["profile add new --private-key-stdin", "nothing of whose private key", "Add --public-key"],
  ["profile add new --public-key 1-2-3-4 --private-key-stdin", "not the public half", "abcdefgh"],
  [`profile add new ${account} ${key}`, "several are named", "Give one of"],
  [`profile add new ${account} --access-token-stdin`, "several are named", "Give one of"],
  [
    "profile add new --access-token",
    "Unknown option '--access-token'",
    "never taken from an argument",
  ],
  [`profile add new ${account} --store vault`, "'vault' is invalid", "keychain, file"],
  [
    `profile add new ${account} --platform mars`,
    '"mars" is not a platform',
    "atlas, cloud-manager",
  ],
  [`profile add new ${account} --base-url http://example.com`, "unencrypted", "https://"],
  [`profile add new ${account} --org 12`, '"12" is not an organization ID', "24 hex digits"],
  [`profile add new ${account} --project 12`, '"12" is not a project ID', "24 hex digits"],
  [
    `profile add new ${account} --org ${"1".repeat(24)} --org ${"2".repeat(24)}`,
    "A profile has one organization",
    "with --org",
  ],
  [`profile add new ${account} --demo`, "takes no --demo", "purser profile add --help"],
  [`profile add new ${account} --profile prod`, "takes no --profile", "profile add --help"],
  [`profile add new ${account} --yes`, "takes no --yes", "purser profile add --help"],
  ["profile list prod", "Too many arguments", "purser profile list --help"],
  ["profile list --json --ndjson", "exclude each other", "Choose one"],
  ["profile list --platform atlas", "takes no --platform", "purser profile list --help"],
  ["profile use", "Missing required argument 'name'", "purser profile use --help"],
  ["profile use nobody", 'There is no profile "nobody"', "There are old, prod."],
  ["profile use prod old", "Too many arguments", "purser profile use --help"],
  ["profile use prod --yes", "takes no --yes", "purser profile use --help"],
  ["profile remove", "Missing required argument 'name'", "purser profile remove --help"],
  ["profile remove nobody --yes", 'There is no profile "nobody"', "There are old, prod."],
  ["profile remove prod", "deletes its secret", "add --yes"],
  ["profile remove prod --json", "deletes its secret", "add --yes"],
  ["accounts list --profile", "argument missing", "purser accounts list --help"],
  ["accounts list --profile nobody", 'There is no profile "nobody"', "There are old, prod."],
  ["accounts list --profile prod --profile nobody", 'no profile "nobody"', "There are old, prod."],
  ["accounts list --profile prod --demo", "--demo and --profile exclude", "leave one of them"],
  [`accounts list --profile prod ${account}`, "--profile and --client-id exclude", "leave one"],
  [`accounts list --client-id ${clientId} --demo`, "--demo and --client-id exclude", "leave one"],
  [`accounts list --client-id ${clientId}`, "there is no terminal", "--client-secret-stdin"],
  [`accounts list --client-id ${clientId} --json`, "with --json nothing is asked", "Pipe it"],
  ["accounts list --client-secret-stdin", "nothing of whose secret it is", "Add --client-id"],
  ["accounts list --client-id x", '"x" is not a client ID', "24 hex digits"],
  [
    `accounts list --project ${"1".repeat(24)}`,
    "takes no --project",
    "purser accounts list --help",
  ],
  ["accounts list --dry-run", "takes no --dry-run", "purser accounts list --help"],
  ["accounts list --yes", "takes no --yes", "purser accounts list --help"],
  ["rules --profile prod", "takes no --profile", "purser rules --help"],
];

test.each(badLines)(
  "refuses purser %s, sends nothing and writes nothing",
  async (line, ...told) => {
    const home = await createProfileHome();
    await home.add("prod");
    await home.add("old", "--store file");
    const before = await home.files();
    const { code, stdout, stderr, requests } = await home.run(line, { stdin: secret });
    expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
    expect(await home.files()).toEqual(before);
    expect(await home.keychain.get("purser_prod", clientId)).toBe(secret);
    const [complaint, hint] = told;
    if (complaint === "") return expect(stderr).toContain("Usage: purser profile");
    if (line.endsWith("--json")) {
      const { error } = JSON.parse(stderr) as { error: { message: string; hint: string } };
      expect(error.message).toContain(complaint);
      return expect(error.hint).toContain(hint);
    }
    if (!line.includes("--ndjson")) expect(stderr).toMatch(/^purser: [^\n]+\n$/);
    expect(stderr).toContain(complaint);
    expect(stderr.slice(stderr.indexOf(complaint))).toContain(hint);
  },
);

test.each([
  ["", "is not given: stdin was empty"],
  ["\n", "is not given: stdin was empty"],
  [`${secret}\nmore`, "What stands on stdin is more than the secret of"],
  ["x".repeat(8193), "What stands on stdin is more than the secret of"],
  [` ${secret}`, "The client secret begins or ends with blanks"],
  ["two words", "The client secret has characters that no credential has"],
])("refuses %j as a secret, for a profile and for a command", async (stdin, complaint) => {
  const home = await createProfileHome();
  for (const line of [`profile add new ${account}`, `accounts list ${account} --platform atlas`]) {
    const { code, stderr, requests } = await home.run(line, { stdin });
    expect({ line, code, requests }).toEqual({ line, code: 2, requests: [] });
    const told = line.startsWith("accounts")
      ? complaint.replace("The client secret", "The secret on stdin")
      : complaint;
    expect(stderr).toContain(told);
  }
  expect(await home.files()).toEqual({});
});

test("repeats nothing of a value behind an option that there is not", async () => {
  const { run } = await createProfileHome();
  const { code, stderr } = await run("profile add new --private-key=hunter2");
  expect(code).toBe(2);
  expect(stderr).toBe(
    "purser: Unknown option '--private-key'. A secret is never taken from an argument: others can see those. Pipe it into --client-secret-stdin, or make a profile (purser profile add --help).\n",
  );
});
