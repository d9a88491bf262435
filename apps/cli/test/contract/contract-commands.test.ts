import { readFileSync } from "node:fs";
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue, evidenceFormats } from "@purser/contract-test";
import { lockOrganization } from "@purser/contract-test/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { flag } from "../../src/arguments/global-options.ts";
import { contractRunCommand } from "../../src/commands/contract-run.ts";
import { evidenceNames } from "../../src/contract/evidence-formats.ts";
import { createLiveWorld, type LiveWorld } from "../live-world.ts";
import { runInMemory, type Outcome } from "../run-in-memory.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-contract-"));
});
afterAll(() => rm(folder, { recursive: true }));

function expectShape(name: string, text: string): void {
  const url = new URL(`../../schemas/contract-${name}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ strict: false, formats: { "date-time": fullFormats["date-time"] } });
  const validate = ajv.compile(JSON.parse(readFileSync(url, "utf8")) as object);
  expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
}

const contractWorld = (faults: string[] = []): LiveWorld =>
  createLiveWorld("atlas", { role: "ORG_OWNER", data: "contract", faults });

/** What went to the service beside reading and asking for tokens. */
function writesOf({ requests }: Outcome): string[] {
  return requests.flatMap(({ method, url }) =>
    method === "GET" || url.includes("/api/oauth/") ? [] : [`${method} ${new URL(url).pathname}`],
  );
}

/** A command line that may write, with a journal of its own. */
async function writing(more: readonly string[], orgId: string, name: string): Promise<string[]> {
  const journal = join(folder, name);
  await mkdir(journal, { recursive: true });
  const mutate = ["--mutate", "--confirm-org", orgId, "--check", "M-CREATE-201"];
  return ["contract", "run", "--platform", "atlas", ...mutate, "--journal", journal, ...more];
}

/** A service that fails whenever something is to be deleted. */
const failingDeletions = {
  change: (request: Request, pass: () => Promise<Response>): Promise<Response> =>
    request.method === "DELETE" ? Promise.resolve(new Response("{}", { status: 500 })) : pass(),
};

test("finds nothing wrong with the demo on either platform", { timeout: 180_000 }, async () => {
  const { code, stdout, stderr } = await runInMemory(["contract", "run", "--demo", "--json"]);
  const document = JSON.parse(stdout) as {
    summary: Record<string, number>;
    results: { verdict: string; id: string; message: string }[];
    leftovers: string[];
  };
  const wrong = document.results.filter(({ verdict }) => /violation|inconclusive/.test(verdict));
  expect(wrong.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  expect({ code, stderr, leftovers: document.leftovers }).toEqual({
    code: 0,
    stderr: "",
    leftovers: [],
  });
  expect(document.summary["pass"]).toBeGreaterThan(300);
  expectShape("run", stdout);
});

test("reads only unless it is told otherwise", async () => {
  const world = contractWorld();
  const run = await world.run([
    "contract",
    "run",
    "--platform",
    "atlas",
    "--check",
    "S-ENVELOPE",
    "M-CREATE-201",
  ]);
  expect(run).toMatchObject({ code: 0 });
  expect(writesOf(run)).toEqual([]);
  expect(run.stdout).toMatch(/harmless requests +[1-9]/);
});

test("tells a violation with what was expected, the line of the spec, and a request that shows it", async () => {
  const world = contractWorld(["status-bad-id-500"]);
  const run = await world.run([
    "contract",
    "run",
    "--platform",
    "atlas",
    "--check",
    "R-5XX",
    "S-BADID",
  ]);
  expect(run.code).toBe(1);
  for (const part of [
    /violation {2}\S+ getOrgServiceAccount/,
    /spec {7}spec\/\S+:\d+/,
    /try {8}curl /,
    /purser contract replay '/,
  ])
    expect(run.stdout).toMatch(part);
});

const writes = ["POST", "DELETE", "PATCH", "PUT"];
test.each<[string, (orgId: string) => string[]]>([
  ["another organization is typed", () => ["--confirm-org", "6a7eafd2a08ff49b6f748ca8"]],
  ["the name does not match", () => ["--name-pattern", "^Trial"]],
  ["the host is not on the list", () => ["--base-url", "https://cloud.example.com"]],
])("refuses with 5 and writes nothing where %s", async (_, more) => {
  const world = contractWorld();
  const run = await world.run(await writing(more(world.orgId), world.orgId, "refused"));
  expect(run.code).toBe(5);
  expect(writesOf(run).filter((each) => writes.some((method) => each.startsWith(method)))).toEqual(
    [],
  );
});

test("sends no credentials to a host that is not on the list, not even to find out the platform", async () => {
  const world = contractWorld();
  for (const command of ["run", "sweep", "parity"]) {
    const host = ["--base-url", "https://cloud.example.com", "--org", world.orgId];
    const run = await world.run(["contract", command, ...host]);
    expect(run).toMatchObject({ code: 5, requests: [] });
    expect(run.stderr).toContain("--allow-host");
  }
});

test("refuses with 2 and sends nothing where nobody says which organization", async () => {
  const run = await contractWorld().run(["contract", "run", "--mutate"]);
  expect(run).toMatchObject({ code: 2, requests: [] });
  expect(run.stderr).toContain("--confirm-org");
});

test("refuses with 5 and writes nothing while another process is at the organization", async () => {
  const world = contractWorld();
  const line = await writing([], world.orgId, "locked");
  const release = await lockOrganization(join(folder, "locked"), world.orgId);
  const run = await world.run(line);
  expect(run.code).toBe(5);
  expect(run.stderr).toContain(`Process ${process.pid}`);
  expect(writesOf(run)).toEqual([]);
  await release();
  expect((await world.run(line)).code).toBe(0);
});

test("asks a person in a terminal, and takes no for an answer", async () => {
  const world = contractWorld();
  const line = ["contract", "run", "--mutate", "--check", "M-CREATE-201", "--platform", "atlas"];
  const no = await world.run(line, { columns: 100, typed: ["yes"] });
  expect(no.code).toBe(5);
  expect(writesOf(no)).toEqual([]);
  expect(no.stderr).toContain('in organization "Contract atlas"');
  const yes = await world.run(line, { columns: 100, typed: [world.orgId] });
  expect(yes.code).toBe(0);
  expect(writesOf(yes).length).toBeGreaterThan(1);
});

test("refuses a foreign account in the journal, to run and to sweep", async () => {
  const world = contractWorld();
  const line = await writing([], world.orgId, "foreign");
  const { clientId, orgId } = world;
  const head = {
    purser: "contract-journal",
    version: 1,
    runId: "abcdef",
    platform: "atlas",
    target: "",
    orgId,
  };
  const lines = [
    { ...head, at: "2026-11-22T09:00:00Z", accounts: [clientId] },
    { mark: "ct-abcdef-1", orgId, state: "made", clientId },
  ];
  const path = join(folder, "foreign", `${orgId}-abcdef.ndjson`);
  await writeFile(path, `${lines.map((each) => JSON.stringify(each)).join("\n")}\n`, {
    mode: 0o600,
  });
  for (const words of [
    line,
    [
      "contract",
      "sweep",
      "--platform",
      "atlas",
      "--org",
      orgId,
      "--journal",
      join(folder, "foreign"),
    ],
  ]) {
    const run = await world.run(words);
    expect(run.code).toBe(5);
    expect(run.stderr).toContain("foreign account");
    expect(writesOf(run)).toEqual([]);
  }
});

test("names what it could not delete with 4, which a sweep then does", async () => {
  const world = contractWorld();
  const line = await writing(["--json"], world.orgId, "left");
  const stuck = await world.run(line, failingDeletions);
  expect(stuck.code).toBe(4);
  const { leftovers, cleanup } = JSON.parse(stuck.stdout) as {
    leftovers: string[];
    cleanup: { left: number };
  };
  expect(leftovers.length).toBeGreaterThan(0);
  expect(cleanup.left).toBe(leftovers.length);
  expect((await world.run(line)).code).toBe(5);
  const at = ["--platform", "atlas", "--org", world.orgId, "--journal", join(folder, "left")];
  const dry = await world.run(["contract", "sweep", ...at, "--dry-run", "--json"]);
  expect(writesOf(dry)).toEqual([]);
  expectShape("sweep", dry.stdout);
  const swept = await world.run(["contract", "sweep", ...at, "--json"]);
  expect(JSON.parse(swept.stdout)).toMatchObject({
    deleted: expect.arrayContaining(leftovers) as string[],
    leftovers: [],
  });
  expect(await readdir(join(folder, "left"))).toEqual(["ledger.json"]);
  expect((await world.run(line)).code).toBe(0);
});

test("sweeps by name what no journal tells of, and only what is old enough", async () => {
  const world = contractWorld();
  const line = await writing([], world.orgId, "named");
  const stuck = await world.run(line, failingDeletions);
  expect(stuck.code).toBe(4);
  const sweep = (age: string) =>
    world.run([
      "contract",
      "sweep",
      "--platform",
      "atlas",
      "--org",
      world.orgId,
      "--older-than",
      age,
      "--confirm-org",
      world.orgId,
      "--journal",
      join(folder, "elsewhere"),
      "--json",
    ]);
  expect(JSON.parse((await sweep("1d")).stdout)).toMatchObject({ found: [] });
  await world.wait(90_000_000);
  expect(JSON.parse((await sweep("1d")).stdout)).toMatchObject({ leftovers: [] });
  expect(
    (
      await world.run([
        "contract",
        "sweep",
        "--platform",
        "atlas",
        "--org",
        world.orgId,
        "--older-than",
        "1d",
      ])
    ).code,
  ).toBe(2);
});

test("writes evidence into a folder, and one report into a file", async () => {
  const out = join(folder, "evidence");
  const html = join(folder, "report.html");
  const line = [
    "contract",
    "run",
    "--demo",
    "--platform",
    "atlas",
    "--check",
    "R-STATUS",
    "S-ENVELOPE",
  ];
  const run = await runInMemory([...line, "--out", out, "-o", `html=${html}`]);
  expect(run.code).toBe(0);
  expect(await readdir(out)).toEqual(expect.arrayContaining(["manifest.json", "events.ndjson"]));
  expect(await readFile(html, "utf8")).toContain("<html");
  expect((await runInMemory([...line, "--out", out])).code).toBe(2);
});

test("knows the formats that there are", () => {
  expect([...evidenceNames]).toEqual(Object.keys(evidenceFormats));
});

test("writes down what it saw of open points, and says what has changed", async () => {
  const ledger = join(folder, "points.json");
  const world = contractWorld();
  const line = [
    "contract",
    "run",
    "--platform",
    "atlas",
    "--check",
    "U-RATE-HEADERS",
    "--ledger",
    ledger,
  ];
  expect((await world.run(line)).code).toBe(0);
  const changed = await world.run(line, {
    async change(_, pass) {
      const answer = await pass();
      const headers = new Headers(answer.headers);
      headers.delete("RateLimit-Remaining");
      return new Response(answer.body, { status: answer.status, headers });
    },
  });
  expect(changed.code).toBe(0);
  expect(changed.stdout).toMatch(/drift {2}U-RATE-HEADERS/);
});

test("replays one result", async () => {
  const line = [
    "contract",
    "replay",
    "R-STATUS/listOrgs/200",
    "--demo",
    "--platform",
    "atlas",
    "--json",
  ];
  const { code, stdout } = await runInMemory(line);
  expect(code).toBe(0);
  expectShape("run", stdout);
  expect(JSON.parse(stdout)).toMatchObject({
    results: [{ id: "R-STATUS/listOrgs/200", verdict: "pass" }],
  });
});

test("says what would run, and sends nothing", async () => {
  const run = await contractWorld().run(["contract", "run", "--dry-run"]);
  expect(run).toMatchObject({ code: 0, requests: [] });
  expect(run.stdout).toMatch(/^S-ENVELOPE +probe +yes$/m);
  expect(run.stdout).toMatch(/^M-ECHO +lifecycle +It writes: run with leave to\.$/m);
  const demo = await runInMemory(["contract", "run", "--dry-run", "--demo", "--json"]);
  const { checks } = JSON.parse(demo.stdout) as { checks: { skipped?: string }[] };
  expect(checks.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
});

test("names by the journal what may be left where nothing can be listed", async () => {
  const world = contractWorld();
  const line = await writing([], world.orgId, "unlisted");
  const stuck = await world.run(line, failingDeletions);
  expect(stuck.code).toBe(4);
  const at = ["--platform", "atlas", "--org", world.orgId, "--journal", join(folder, "unlisted")];
  const swept = await world.run(["contract", "sweep", ...at], {
    change: (request, pass) =>
      request.url.includes("/serviceAccounts")
        ? Promise.resolve(new Response("{}", { status: 500 }))
        : pass(),
  });
  expect(swept.code).toBe(4);
  expect(swept.stdout).toMatch(/LEFT BEHIND +mdb_sa_id_/);
});

test("writes a test of one result", async () => {
  const line = ["contract", "emit-test", "R-STATUS/listOrgs/200", "--demo", "--platform", "atlas"];
  const { code, stdout } = await runInMemory(line);
  expect(code).toBe(0);
  expect(stdout).toContain('test("R-STATUS/listOrgs/200", async () => {');
  expect(stdout).not.toMatch(/mdb_sa_sk_|eyJ/);
});

test("explains every check", async () => {
  const all = await runInMemory(["contract", "explain", "--json"]);
  expectShape("explain", all.stdout);
  const { checks } = JSON.parse(all.stdout) as { checks: { id: string }[] };
  expect(checks.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  const one = await runInMemory(["contract", "explain", "s-envelope"]);
  expect(one.stdout).toMatch(/^S-ENVELOPE: /);
  expect((await runInMemory(["contract", "explain", "S-ENVELOP"])).stderr).toContain("S-ENVELOPE");
});

test("puts a service beside the emulator", async () => {
  const world = contractWorld(["status-foreign-organization-500"]);
  const line = [
    "contract",
    "parity",
    "--platform",
    "atlas",
    "--foreign-org",
    world.emulator.organizations[2]?.id ?? "",
  ];
  const same = await contractWorld().run(["contract", "parity", "--platform", "atlas"]);
  expect(same).toMatchObject({ code: 0 });
  const { code, stdout } = await world.run([...line, "--json"]);
  expect(code).toBe(1);
  expectShape("parity", stdout);
  expect(JSON.parse(stdout)).toMatchObject({ differing: 1 });
});

const docs = readFileSync(new URL("../../../../docs/contract-testing.md", import.meta.url), "utf8");

test("is documented with every option and every exit code", () => {
  const run = contractRunCommand;
  const flags = [...run.createOptions().map(({ long }) => long ?? ""), ...run.globals.map(flag)];
  expect(flags.filter((each) => !docs.includes(each))).toEqual([]);
  expect(flags.length).toBeGreaterThan(25);
});

test.each([
  ["the README", readFileSync(new URL("../../README.md", import.meta.url), "utf8")],
  ["the guide", docs],
])("runs what %s tells, as it stands", { timeout: 60_000 }, async (_, text) => {
  const lines = text.split("\n").filter((line) => line.startsWith("purser contract "));
  // What names an organization is tried with one above; the whole suite, too.
  const runnable = lines.filter(
    (line) => !line.includes("ID") && line !== "purser contract run --demo",
  );
  expect(runnable.length).toBeGreaterThan(0);
  for (const line of runnable) {
    const { code } = await runInMemory(line.replaceAll("'", "").split(" ").slice(1));
    expect([line, code]).toEqual([line, 0]);
  }
});
