import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createMemoryKeychain, KeychainUnavailableError, type Keychain } from "@purser/core/node";
import { createEmulator } from "@purser/emulator";
import { expect, test } from "vitest";
import { clientId, createProfileHome, privateKey, secret } from "../../test/profile-home.ts";
import { givesAway } from "@purser/testing/secret-search";

const accessToken = "opaque-token-0f9e8d7c6b5a4938";
const secrets = [secret, privateKey, accessToken];

const refuse = (): Promise<never> =>
  Promise.reject(new KeychainUnavailableError("ask the keychain", "no-keychain"));
const absent: Keychain = { get: refuse, set: refuse, delete: refuse };

const account = `--client-id ${clientId} --client-secret-stdin`;
const key = "--public-key abcdefgh --private-key-stdin";

/** Every command that meets a secret: what works, what fails, what is wrong, and what a person mistakes for an argument. */
const steps: readonly [line: string, stdin: string][] = [
  [`profile add one ${account}`, secret],
  [`profile add one ${account}`, secret],
  [`profile add one ${account} --replace --json`, secret],
  [`profile add two ${key} --platform cloud-manager --json`, privateKey],
  ["profile add three --access-token-stdin --platform atlas", accessToken],
  [`profile add four ${account} --dry-run`, secret],
  [`profile add five ${account}`, `${secret}\n${secret}`],
  [`profile add five ${account}`, `${secret} and a blank`],
  [`profile add five ${account}`, secret.repeat(300)],
  [`profile add ${secret} ${account}`, secret],
  [`profile add five --client-id ${secret} --client-secret-stdin`, secret],
  [`profile add five --client-secret=${privateKey}`, ""],
  [`profile add five --public-key ${privateKey} --private-key-stdin`, ""],
  [`profile add five ${key} --private-key=${privateKey}`, ""],
  [`profile add five ${account} --base-url https://x:${privateKey}@example.com`, secret],
  [`profile add five ${account} --platform ${secret}`, secret],
  ["profile list", ""],
  ["profile list --json", ""],
  ["profile list --ndjson", ""],
  ["profile use two", ""],
  ["accounts list --verbose", ""],
  ["accounts list --profile one --verbose", ""],
  ["accounts list --profile one --profile two --profile three --json --verbose", ""],
  [`accounts list ${account} --verbose`, secret],
  [`accounts list --client-id ${clientId} --client-secret-stdin --json`, secret],
  ["orgs --profile three --verbose --platform cloud-manager", ""],
  ["profile remove one --dry-run", ""],
  ["profile remove one --yes --json", ""],
  ["profile remove two --yes", ""],
];

const worlds: readonly [what: string, keychain: () => Keychain, secretsIn: RegExp][] = [
  ["the keychain", createMemoryKeychain, /^never$/],
  ["the file of secrets", () => absent, /^secrets\.toml$/],
];

test.each(worlds)("keeps secrets in %s, and nowhere else", async (_what, keychain, secretsIn) => {
  const home = await createProfileHome(keychain());
  const emulator = createEmulator();
  const answers: ((request: Request) => Promise<Response>)[] = [
    (request) => emulator.fetch(request),
    () => Promise.reject(new TypeError("fetch failed")),
    // A service that says what it was given.
    async (request) => new Response(JSON.stringify([...request.headers]), { status: 401 }),
  ];
  let searched = 0;
  for (const [line, stdin] of steps) {
    for (const fetch of answers) {
      const { stdout, stderr } = await home.run(line, { stdin, fetch });
      for (const value of [...secrets, secret.toLowerCase()]) {
        expect([line, givesAway(stdout, value), givesAway(stderr, value)]).toEqual([
          line,
          false,
          false,
        ]);
      }
      for (const [path, { text, mode }] of Object.entries(await home.files())) {
        if (process.platform !== "win32") expect([path, mode]).toEqual([path, 0o600]);
        if (secretsIn.test(basename(path))) continue;
        for (const value of [...secrets, secret.toLowerCase()]) {
          expect([line, path, givesAway(text, value)]).toEqual([line, path, false]);
        }
        searched += 1;
      }
    }
  }
  expect(searched).toBeGreaterThan(50);
  // What is left is the secret of the one profile that is left.
  const left = Object.entries(await home.files()).filter(([path]) =>
    secretsIn.test(basename(path)),
  );
  const texts = left.map(([, { text }]) => text).join("");
  expect([texts.includes(secret), texts.includes(privateKey)]).toEqual([false, false]);
});

test("finds a secret that is there, by the same search", async () => {
  const home = await createProfileHome(absent);
  await home.add("one");
  const texts = Object.values(await home.files()).map(({ text }) => text);
  expect(texts.some((text) => givesAway(text, secret))).toBe(true);
});

test("tells nothing of a secret that the keychain's library complains of", async () => {
  const complain = (): Promise<never> =>
    Promise.reject(new Error(`cannot store ${secret} ${privateKey}`));
  const home = await createProfileHome({ ...absent, set: complain, get: complain });
  for (const more of ["", "--json", "--store keychain"]) {
    const { code, stdout, stderr } = await home.add("one", more);
    expect(code).toBe(70);
    expect(givesAway(stdout + stderr, secret)).toBe(false);
  }
});

const main = new URL("../main.ts", import.meta.url).pathname;

/** Prints the address of every module that is loaded, and what is started with which words. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks, syncBuiltinESMExports } from "node:module";
  import { writeSync } from "node:fs";
  import processes from "node:child_process";
  registerHooks({ load: (url, context, next) => (writeSync(2, url + "\\n"), next(url, context)) });
  for (const name of ["exec", "execFile", "fork", "spawn", "execSync", "execFileSync", "spawnSync"]) {
    const start = processes[name];
    processes[name] = (...words) => (writeSync(2, "started " + words + "\\n"), start(...words));
  }
  syncBuiltinESMExports();
`)}`;

test.skipIf(process.platform !== "linux")(
  "shows the secret in no argument and no environment, and starts nothing that could",
  async () => {
    const { folder, files } = await createProfileHome();
    const args = ["--conditions=@purser/source", "--import", preload, main];
    const words = `profile add prod ${account} --store file`.split(" ");
    const child = spawn(process.execPath, [...args, ...words], {
      env: { HOME: join(folder, "../..") },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const ended = new Promise((resolve) => {
      child.on("close", resolve);
    });
    child.stdin.write(secret);
    // It waits for the end of stdin, with the secret read.
    while (!stderr.includes("/profiles/read-secret.ts")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const name of ["cmdline", "environ"]) {
      const text = await readFile(`/proc/${child.pid}/${name}`, "utf8");
      expect(text).toMatch(name === "cmdline" ? clientId : /HOME=/);
      expect(givesAway(text, secret)).toBe(false);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(stderr).not.toContain("started ");
    expect(givesAway(stderr, secret)).toBe(false);
    expect(Object.keys(await files()).map((path) => basename(path))).toContain("secrets.toml");
  },
);
