import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { leaks } from "../../test/planted-secrets.ts";
import { runInMemory } from "../../test/run-in-memory.ts";
import { createTokenMachine } from "../../test/token-machine.ts";

const platforms = ["atlas", "cloud-manager"] as const;

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "purser-token-home-"));
  folder = await mkdtemp(join(tmpdir(), "purser-token-sink-"));
});
afterEach(async () => {
  await rm(home, { recursive: true });
  await rm(folder, { recursive: true });
});

const createMachine = (platform: (typeof platforms)[number]) =>
  createTokenMachine(platform, { home, now: () => Date.UTC(2026, 10, 22, 9) });

describe.each(platforms)("on %s", (platform) => {
  test.each<[name: string, sink: () => string, read: () => Promise<string>]>([
    [
      "a file",
      () => `file:${join(folder, "token")}`,
      () => readFile(join(folder, "token"), "utf8"),
    ],
    [
      "a dotenv file",
      () => `env:${join(folder, ".env")}:TOKEN`,
      async () =>
        /^TOKEN="?([^"\n]+)"?\n$/.exec(await readFile(join(folder, ".env"), "utf8"))?.[1] ?? "",
    ],
    [
      "a command",
      () => `exec:cat > ${join(folder, "token")}`,
      () => readFile(join(folder, "token"), "utf8"),
    ],
  ])("hands the token to %s, and to nothing else", async (_, sink, read) => {
    const machine = createMachine(platform);
    for (const [state, more] of [
      ["minted", []],
      ["kept", ["--verbose"]],
      ["kept", ["--json", "--verbose"]],
    ] as const) {
      await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name))));
      const { code, stdout, stderr } = await machine.run(["token", "--to", sink(), ...more]);
      expect({ code, stderr }).toEqual({ code: 0, stderr });
      expect(stdout).toContain(state);
      expect([await read()]).toEqual(machine.tokens);
      expect(leaks(stdout + stderr, [machine.clientSecret, ...machine.tokens])).toBe(false);
    }
    expect(await readdir(folder)).toHaveLength(1);
  });

  test("prints the token alone to a pipe, and what it is to stderr", async () => {
    const machine = createMachine(platform);
    const { code, stdout, stderr } = await machine.run("token --to stdout");
    expect(code).toBe(0);
    expect([stdout]).toEqual(machine.tokens.map((token) => `${token}\n`));
    expect(stderr).toContain(
      `The access token of ${machine.clientId}, good until 2026-11-22T10:00:00Z, went to stdout.`,
    );
    expect(leaks(stderr, [machine.clientSecret, ...machine.tokens])).toBe(false);
  });

  test("prints it to a terminal only if that is asked for twice", async () => {
    const machine = createMachine(platform);
    const refused = await machine.run("token --to stdout", { columns: 90 });
    expect(refused).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(refused.stderr).toContain("Stdout is a terminal");
    const { stdout } = await machine.run("token --to stdout --yes", { columns: 90 });
    expect([stdout]).toEqual(machine.tokens.map((token) => `${token}\n`));
  });
});

test("makes a file that its owner alone can read", async () => {
  const path = join(folder, "token");
  await createMachine("atlas").run(["token", "--to", `file:${path}`]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("says that a sink did not take the token, which is kept all the same", async () => {
  const machine = createMachine("atlas");
  const { code, stdout, stderr } = await machine.run(["token", "--to", "exec:exit 3"]);
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toContain("did not take the secret: it ended with 3");
  expect(leaks(stderr, machine.tokens)).toBe(false);
  expect((await machine.run("token")).stdout).toContain("kept");
});

test.each([
  ["token --to nowhere", "is no sink", "file:PATH"],
  ["token --to file:", "is no sink", "file:PATH"],
  ["token --to env:X", "is no sink", "letters, digits and underscores"],
  ["token --to file:/no/such/folder/token", "cannot go to", "/no/such/folder"],
  ["token --to", "argument missing", "purser token --help"],
  ["token --to stdout --json", "would both go to stdout", "leave --json out"],
  ["token --to stdout --revoke", "exclude each other", "Choose one"],
  ["token --demo --to stdout", "an organization on each platform", "--platform atlas"],
])("refuses purser %s", async (line, complaint, hint) => {
  const env = {
    MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_0123456789abcdef01234567",
    MONGODB_ATLAS_CLIENT_SECRET: `mdb_sa_sk_${"s".repeat(40)}`,
  };
  const { code, stdout, stderr, requests } = await runInMemory(line.split(" "), { env });
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  expect(stderr).toMatch(/^(purser: [^\n]+|\{"error":[^\n]+)\n$/);
  expect(stderr).toContain(complaint);
  expect(stderr).toContain(hint);
});
