import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@purser/emulator";
import { writeSnapshotFile } from "@purser/inventory/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLiveWorld, type Change, type LiveWorld } from "../../test/live-world.ts";
import { leaks, plantedRecords, plantedSecret, plantSecrets } from "../../test/planted-secrets.ts";
import { runInMemory, type Outcome } from "../../test/run-in-memory.ts";
import { formatNames } from "../arguments/parse-report-output.ts";
import { demoPolicy } from "../demo/demo-policy.ts";

const now = "2026-11-22T09:00:00Z";
const owners = {
  atlas: "MSA101:mdb_sa_id_68511483b548ea75c1c92ec5",
  "cloud-manager": "MSA101:mdb_sa_id_6976f655b548ea75c1c92fad",
};

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-leaks-"));
  const policy = demoPolicy(Date.parse(now)).replaceAll("reason: ", `reason: ${plantedSecret} `);
  await writeFile(at("policy.yaml"), policy);
  await runInMemory(["snapshot", at("clean.ndjson"), "--demo", "--now", now, "--quiet"]);
  await writeSnapshotFile(at("planted.ndjson"), plantedRecords(at("clean.ndjson")));
});
afterAll(() => rm(folder, { recursive: true }));

/** Gives out names with secrets in them, and notes the tokens that it gives out. */
function planting(tokens: string[], fail?: (request: Request) => boolean): Change {
  return async (request, pass) => {
    const answer = await pass();
    const text = await answer.text();
    if (request.url.endsWith("/token")) {
      tokens.push((JSON.parse(text) as { access_token: string }).access_token);
      return new Response(text, { headers: new Headers(answer.headers) });
    }
    if (fail?.(request)) {
      const body = { error: 403, errorCode: "NO", detail: "You have no right to it." };
      return new Response(plantSecrets(JSON.stringify(body)), { status: 403 });
    }
    return new Response(plantSecrets(text), {
      status: answer.status,
      headers: new Headers(answer.headers),
    });
  };
}

/** Everything that a command line leaves behind: both streams, and the files in its folder. */
async function leavings({ stdout, stderr }: Outcome, files: string): Promise<string> {
  const names = await readdir(files);
  const texts = await Promise.all(names.map((name) => readFile(join(files, name), "utf8")));
  return [stdout, stderr, ...names, ...texts].join("\n");
}

const lines: readonly [name: string, line: (to: string) => string[]][] = [
  ["audit", () => ["audit"]],
  ["audit --json", () => ["audit", "--json"]],
  ["audit --ndjson --verbose", () => ["audit", "--ndjson", "--verbose"]],
  ["audit --verbose", () => ["audit", "--verbose"]],
  [
    "audit with every report",
    (to) => [
      "audit",
      ...formatNames.flatMap((format) => ["-o", `${format}=${join(to, format)}`]),
      "--history",
      join(to, "history"),
    ],
  ],
  ["audit with a policy", () => ["audit", "--policy", at("policy.yaml"), "--json", "--strict"]],
  ["plan", () => ["plan"]],
  ["plan --json --verbose", () => ["plan", "--json", "--verbose"]],
  ["accounts list", () => ["accounts", "list"]],
  ["accounts list --json --verbose", () => ["accounts", "list", "--json", "--verbose"]],
  ["accounts list --ndjson", () => ["accounts", "list", "--ndjson"]],
  ["snapshot", (to) => ["snapshot", join(to, "taken.ndjson")]],
  ["snapshot --json", (to) => ["snapshot", join(to, "taken.ndjson"), "--json"]],
  ["snapshot -", () => ["snapshot", "-"]],
];

async function runLive(
  platform: "atlas" | "cloud-manager",
  argv: readonly string[],
  more: { fail?: (request: Request) => boolean; columns?: number } = {},
): Promise<{ outcome: Outcome; world: LiveWorld; tokens: string[] }> {
  const world = createLiveWorld(platform, { random: seededRandom(2) });
  const tokens: string[] = [];
  const change = planting(tokens, more.fail);
  const { columns } = more;
  const options = columns === undefined ? { change } : { change, columns };
  const outcome = await world.run([...argv, "--platform", platform], options);
  expect(tokens).not.toEqual([]);
  return { outcome, world, tokens };
}

test.each(lines)("keeps secrets out of sight that stand in names: purser %s", async (_, line) => {
  for (const platform of ["atlas", "cloud-manager"] as const) {
    const to = await mkdtemp(at("out-"));
    const { outcome, world, tokens } = await runLive(platform, line(to));
    expect([0, 1, 3, 4]).toContain(outcome.code);
    const text = await leavings(outcome, to);
    // They were there, and are masked.
    expect(text).toContain("mdb_sa_sk_…");
    expect(leaks(text, [world.clientSecret, ...tokens])).toBe(false);
  }
});

test.each(["audit", "plan", "accounts list"])(
  "keeps them out of a terminal: purser %s",
  async (words) => {
    const { outcome, world, tokens } = await runLive("atlas", words.split(" "), { columns: 90 });
    expect(outcome.stdout).toContain("mdb_sa_sk_…");
    const text = outcome.stdout + outcome.stderr;
    expect(leaks(text, [world.clientSecret, ...tokens])).toBe(false);
  },
);

test.each(["atlas", "cloud-manager"] as const)(
  "keeps them out of a simulation on %s",
  async (on) => {
    for (const json of [[], ["--json"]]) {
      const argv = ["simulate", "--apply", owners[on], ...json];
      const { outcome, world, tokens } = await runLive(on, argv);
      expect(outcome.stdout).toContain("mdb_sa_sk_…");
      const text = outcome.stdout + outcome.stderr;
      expect(leaks(text, [world.clientSecret, ...tokens])).toBe(false);
    }
  },
);

test.each([
  ["audit --json --verbose", "serviceAccounts"],
  ["audit --verbose", "/orgs"],
  ["plan", "accessList"],
  ["snapshot -", "groups"],
  ["accounts list --json", "serviceAccounts"],
])("keeps them out of what a refusal says: purser %s without %s", async (words, part) => {
  const fail = ({ url }: Request): boolean => url.includes(part);
  const { outcome, world, tokens } = await runLive("atlas", words.split(" "), { fail });
  expect(outcome.code).toBe(3);
  const text = outcome.stdout + outcome.stderr;
  expect(leaks(text, [world.clientSecret, ...tokens])).toBe(false);
});

test.each([
  ["audit", ["audit", "PLANTED"]],
  ["audit --json", ["audit", "PLANTED", "--json"]],
  ["audit with every report", ["audit", "PLANTED", ...formatNames.map((name) => `-o=${name}`)]],
  ["plan", ["plan", "PLANTED"]],
  ["plan --json", ["plan", "PLANTED", "--json"]],
  ["simulate", ["simulate", "PLANTED", "--apply", owners.atlas]],
  ["simulate --json", ["simulate", "PLANTED", "--json", "--apply", owners.atlas]],
  ["diff", ["diff", "CLEAN", "PLANTED"]],
  ["diff --json", ["diff", "CLEAN", "PLANTED", "--json"]],
  ["diff --ndjson", ["diff", "PLANTED", "CLEAN", "--ndjson"]],
])("masks what a snapshot from elsewhere has: purser %s", async (_, words) => {
  const to = await mkdtemp(at("out-"));
  const argv = words.flatMap((word) => {
    if (word === "PLANTED") return at("planted.ndjson");
    if (word === "CLEAN") return at("clean.ndjson");
    return word.startsWith("-o=") ? ["-o", `${word.slice(3)}=${join(to, word.slice(3))}`] : word;
  });
  const outcome = await runInMemory(argv, { now: Date.parse(now) });
  expect([0, 1, 3]).toContain(outcome.code);
  const text = await leavings(outcome, to);
  expect(text).toContain("mdb_sa_sk_…");
  expect(leaks(text)).toBe(false);
});

test.each([
  "audit --rule SECRET",
  "audit --preset SECRET",
  "audit --org SECRET",
  "audit --demo -o SECRET",
  "audit --demo --policy SECRET",
  "audit --demo --baseline SECRET",
  "audit --demo -o html=/SECRET/x",
  "audit SECRET",
  "explain SECRET",
  "explain SECRET SECRET --json",
  "simulate --demo --apply SECRET",
  "simulate --demo --apply MSA101:SECRET --json",
  "snapshot /SECRET/x --demo",
  "diff SECRET SECRET",
  "SECRET",
])("does not repeat what should not have been typed: purser %s", async (line) => {
  const { code, stdout, stderr } = await runInMemory(
    line.replaceAll("SECRET", plantedSecret).split(" "),
  );
  expect([2, 7]).toContain(code);
  expect(stderr).toContain("mdb_sa_sk_…");
  expect(leaks(stdout + stderr)).toBe(false);
});

test("does not repeat a path with a secret in it", async () => {
  const output = ["-o", `csv=${at(plantedSecret)}`];
  const { stderr } = await runInMemory(["audit", "--demo", "--rule", "org-owner", ...output]);
  expect(stderr).toContain("Wrote csv to ");
  expect(leaks(stderr)).toBe(false);
});

test("finds a secret wherever one is: in what the service said, and in every code", async () => {
  const { clientSecret: value } = createLiveWorld("atlas");
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const codes: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.slice(12, 40),
    base64,
    (text) => base64(`ab${text}`),
    (text) => Buffer.from(text).toString("base64url"),
    (text) => Buffer.from(text).toString("hex"),
    (text) => text.replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    (text) => text.replaceAll(/./g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
    (text) => JSON.stringify(JSON.stringify({ text })),
  ];
  for (const code of codes) {
    expect(leaks(`a line\n{"x":"${code(plantedSecret)}"}\n`)).toBe(true);
  }
  for (const code of codes.filter((_, index) => index !== 1)) {
    expect(leaks(`a line ${code(value)} more`, [value])).toBe(true);
    expect(leaks(`a line ${code("mdb_sa_sk_…last")} more`, [value])).toBe(false);
  }
  expect(leaks(await readFile(at("planted.ndjson"), "utf8"))).toBe(true);
  expect(leaks(plantSecrets('{"name":"x"}'))).toBe(true);
});
