import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { clientId, createProfileHome, secret, type ProfileHome } from "./profile-home.ts";
import { runBuilt } from "./run-built.ts";

// A golden's file name is its command line, run in a home with these profiles and with a secret on stdin. No line of a pipe
// reaches this machine's keychain. `UPDATE_GOLDENS=1` writes them anew: read the difference before it is kept.
const folder = join(import.meta.dirname, "profile-goldens");
const namesIn = (path: string): string[] =>
  readdirSync(path).filter((name) => name.endsWith(".txt"));

const profiles = `version = 1
default = "prod"

[profiles.lost]
auth = "access-token"
secret = "file"

[profiles.prod]
auth = "service-account"
client_id = "${clientId}"
secret = "file"
platform = "atlas"
org_id = "32b6e34b3d91647abb20e7b8"

[profiles.staging]
auth = "api-key"
public_key = "abcdefgh"
secret = "file"
platform = "cloud-manager"
base_url = "http://127.0.0.1:8787"
project_id = "32b6e34b3d91647abb20e7b9"
`;
const secrets = `[prod]\n${clientId} = "${secret}"\n[staging]\nabcdefgh = "private"\n`;
const atlasCli = `version = 2
[prod]
auth_type = "user_account"
[work]
auth_type = "api_keys"
service = "cloudgov"
org_id = "32b6e34b3d91647abb20e7b8"
`;

async function createHome(): Promise<ProfileHome> {
  const home = await createProfileHome();
  await home.write("profiles.toml", profiles);
  await home.write("secrets.toml", secrets);
  await home.writeAtlasCli(atlasCli);
  return home;
}

function expectGolden(
  path: string,
  { code, stdout, stderr }: { code: number | null; stdout: string; stderr: string },
  home: ProfileHome,
): void {
  const shown = (text: string): string =>
    text.replaceAll("\u001B", "␛").replaceAll(dirname(home.folder), "CONFIG");
  const real = `exit code ${code}\n--- stdout\n${shown(stdout)}--- stderr\n${shown(stderr)}`;
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(path, real);
  expect(real).toBe(readFileSync(path, "utf8"));
}

describe("in a pipe, the built command", () => {
  const goldens = namesIn(folder);

  test("has goldens of every profile command", () => {
    for (const word of ["add", "list", "use", "remove"]) {
      expect(goldens.filter((name) => name.startsWith(`purser profile ${word}`))).not.toEqual([]);
    }
  });

  test.each(goldens)("%s", async (file) => {
    const home = await createHome();
    const words = file.replace(/^purser |\.txt$/g, "").split(" ");
    expectGolden(join(folder, file), await runBuilt(words, { env: home.env, stdin: secret }), home);
  });
});

describe("in a terminal", () => {
  const inTerminal = join(folder, "terminal");
  const goldens = namesIn(inTerminal);

  test("has goldens", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(4);
  });

  test.each(goldens)("%s", async (file) => {
    const home = await createHome();
    const line = file.replace(/^purser |\.txt$/g, "");
    const typed = [line.includes("add") ? secret : "y"];
    expectGolden(join(inTerminal, file), await home.run(line, { typed, columns: 100 }), home);
  });
});
