import { spawn } from "node:child_process";
import { chmod, mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { clientId, createProfileHome, secret, type ProfileHome } from "../../test/profile-home.ts";

const whole = `version = 1
default = "prod"

[profiles.prod]
auth = "service-account"
client_id = "${clientId}"
secret = "keychain"
`;

/** A value that must not be repeated, wherever it stands. */
const misplaced = "hunter2-in-the-wrong-place";

const bad: readonly [what: string, text: string, line: number, problem: string][] = [
  ["no TOML", `version = 1\nx = ${misplaced}\n`, 2, "invalid value"],
  ["half a file", whole.slice(0, -11), 7, "invalid value"],
  ["a profile twice", `${whole}[profiles.prod]\n`, 8, "redefine"],
  ["no version", "[profiles]\n", 1, "does not say version = 1"],
  ["a newer version", "\nversion = 2\n", 2, "it has layout 2, and layouts up to 1 are understood"],
  ["a key that there is not", whole.replace("\n\n", "\nhost = 1\n"), 3, "a key that there is not"],
  ["a default that is not there", whole.replace('"prod"\n', '"x"\n'), 2, "default does not name a"],
  ["profiles that are no table", "version = 1\nprofiles = 3\n", 2, "profiles is not a table"],
  ["a profile that is no table", "version = 1\n[profiles]\nprod = 3\n", 3, "prod is not a table"],
  ["a bad name", `${whole}\n["profiles"."a b"]\n`, 9, "the name of a profile has other characters"],
  ["no auth", `${whole}\n[profiles.x]\nsecret = "file"\n`, 9, "it of profile x lacks auth"],
  [
    "a strange auth",
    whole.replace("service-account", misplaced),
    5,
    "auth of profile prod is none of",
  ],
  ["a bad client ID", whole.replace(clientId, misplaced), 6, "client_id of profile prod is none"],
  ["a secret in it", `${whole}client_secret = "${misplaced}"\n`, 8, "does not belong there"],
  ["a bad platform", `${whole}platform = "${misplaced}"\n`, 8, "platform of profile prod is none"],
  [
    "a bad address",
    `${whole}base_url = "http://${misplaced}"\n`,
    8,
    "base_url of profile prod is none",
  ],
  ["a bad ID", `${whole}project_id = "${misplaced}"\n`, 8, "project_id of profile prod is none"],
  ["a number", `${whole}org_id = 3\n`, 8, "org_id of profile prod is not text"],
  ["an unknown key", `${whole}colour = "${misplaced}"\n`, 8, "colour of profile prod is no key"],
];

const lines = [
  "profile list",
  "profile use prod",
  "profile remove prod --yes",
  `profile add new --client-id ${clientId} --client-secret-stdin`,
  "accounts list",
  "accounts list --profile prod",
];

test.each(bad)("names the line of %s, and changes nothing", async (_what, text, line, problem) => {
  const home = await createProfileHome();
  const path = await home.write("profiles.toml", text);
  const before = await home.files();
  for (const words of lines) {
    const { code, stdout, stderr, requests } = await home.run(words, { stdin: secret });
    expect({ words, code, stdout, requests }).toEqual({ words, code: 2, stdout: "", requests: [] });
    expect(stderr).toMatch(/^purser: [^\n]+\n$/);
    expect(stderr).toContain(`purser: The profiles cannot be read from ${path}:${line}: `);
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain(misplaced);
  }
  const { stderr } = await home.run("profile list --json");
  expect(JSON.parse(stderr)).toMatchObject({
    error: { code: "profiles-file", details: { file: path, line } },
  });
  expect(await home.files()).toEqual(before);
  expect(await home.keychain.get("purser_new", clientId)).toBeUndefined();
});

test.each([
  ["no TOML", `[prod]\n${clientId} = ${misplaced}\n`, 2],
  ["no table", `prod = "${misplaced}"\n`, 1],
  ["no text", `[prod]\n${clientId} = 3\n`, 2],
])("names the line of %s in the file of secrets", async (_what, text, line) => {
  const home = await createProfileHome();
  await home.write("profiles.toml", whole.replace("keychain", "file"));
  const path = await home.write("secrets.toml", text);
  const before = await home.files();
  const uses = [
    "accounts list",
    `profile add new --client-id ${clientId} --client-secret-stdin --store file`,
  ];
  for (const words of uses) {
    const { code, stderr } = await home.run(words, { stdin: secret });
    expect(code).toBe(2);
    expect(stderr).toContain(`${path}:${line}: `);
    expect(stderr).not.toContain(misplaced);
  }
  expect(await home.files()).toEqual(before);
});

test("keeps the profile whose secret cannot be deleted from a broken file", async () => {
  const home = await createProfileHome();
  await home.write("profiles.toml", whole.replace("keychain", "file"));
  const path = await home.write("secrets.toml", "broken");
  const before = await home.files();
  const { code, stdout, stderr } = await home.run("profile remove prod --yes");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`${path}:1`);
  expect(await home.files()).toEqual(before);
});

type Spoil = (path: string, home: ProfileHome) => Promise<void>;

const spoilt: readonly [what: string, spoil: Spoil, reason: string, hint: string][] = [
  ["that others may read", (path) => chmod(path, 0o640), "(mode 0640)", "chmod 600 "],
  ["that others may write", (path) => chmod(path, 0o602), "(mode 0602)", "chmod 600 "],
  [
    "that is a symbolic link",
    async (path) => {
      await rename(path, `${path}.real`);
      await symlink(`${path}.real`, path);
    },
    "it is a symbolic link",
    "Put a file there",
  ],
  [
    "that is a folder",
    async (path) => {
      await rename(path, `${path}.real`);
      await mkdir(path);
    },
    "it is not a file",
    "Put a file there",
  ],
  [
    "in a folder that is a file",
    async (_path, { folder }) => {
      await rename(folder, `${folder}.real`);
      await writeFile(folder, "");
    },
    "cannot be opened (ENOTDIR)",
    "Put a file there",
  ],
];

test.skipIf(process.platform === "win32").each(spoilt)(
  "refuses a file %s, and changes nothing",
  async (_what, spoil, reason, hint) => {
    for (const name of ["profiles.toml", "secrets.toml"]) {
      const home = await createProfileHome();
      await home.write("profiles.toml", whole.replace("keychain", "file"));
      const path = await home.write("secrets.toml", `[prod]\n${clientId} = "${secret}"\n`);
      await spoil(join(home.folder, name), home);
      const before = await home.files();
      for (const words of [
        "accounts list --profile prod",
        "profile add x --access-token-stdin --store file",
      ]) {
        const { code, stderr, requests } = await home.run(words, { stdin: "token" });
        expect({ words, code, requests }).toEqual({ words, code: 2, requests: [] });
        expect(stderr).toContain(reason);
        expect(stderr).toContain(hint);
        expect(stderr).not.toContain(secret);
      }
      expect(path).toContain(home.folder);
      expect(await home.files()).toEqual(before);
    }
  },
);

// Milliseconds at its end: each process loads the sources, all at once.
test("keeps all profiles that are added at the same time, by one process and by many", async () => {
  const home = await createProfileHome();
  const names = Array.from({ length: 8 }, (_, index) => `in-process-${index}`);
  const codes = await Promise.all(
    names.map((name, index) =>
      home.add(name, index % 2 === 0 ? "--store file" : "").then(({ code }) => code),
    ),
  );
  expect(codes).toEqual(names.map(() => 0));
  const others = Array.from({ length: 4 }, (_, index) => `process-${index}`);
  expect(await Promise.all(others.map((name) => addInProcess(name, home)))).toEqual(
    others.map(() => 0),
  );
  const { stdout } = await home.run("profile list --ndjson");
  const listed = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { name: string }).name);
  expect(listed.toSorted()).toEqual([...names, ...others].toSorted());
  const kept = Object.entries(await home.files());
  expect(kept.map(([path]) => basename(path)).toSorted()).toEqual([
    "profiles.toml",
    "secrets.toml",
  ]);
  const secrets = kept.find(([path]) => path.endsWith("secrets.toml"))?.[1].text ?? "";
  expect(secrets.split(secret)).toHaveLength(4 + others.length + 1);
}, 120_000);

/** Adds a profile by the command in a process of its own; never to this machine's keychain. */
function addInProcess(name: string, { folder }: ProfileHome): Promise<number | null> {
  const main = new URL("../main.ts", import.meta.url).pathname;
  const home = process.platform === "darwin" ? join(folder, "../../..") : join(folder, "../..");
  const args = [
    "--conditions=@purser/source",
    main,
    "profile",
    "add",
    name,
    "--client-id",
    clientId,
  ];
  const child = spawn(process.execPath, [...args, "--client-secret-stdin", "--store", "file"], {
    env: { HOME: home, APPDATA: join(folder, "..") },
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(secret);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}
