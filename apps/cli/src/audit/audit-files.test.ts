import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runInMemory, type Outcome } from "../../test/run-in-memory.ts";

const demo = ["--demo", "--platform", "cloud-manager", "--now", "2026-11-22T09:00:00Z"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-audit-"));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

function audit(...argv: string[]): Promise<Outcome> {
  return runInMemory(["audit", ...argv]);
}

const formats = "json ndjson sarif ocsf junit markdown github csv html text".split(" ");

test("writes every format at once, SARIF with the inventory it points into", async () => {
  const outputs = formats.flatMap((format) => ["-o", `${format}=${at(format)}`]);
  const { code, stdout, stderr } = await audit(...demo, ...outputs);
  expect(code).toBe(3);
  expect(stdout).toBe("");
  expect(stderr).toContain("Wrote html to ");
  expect((await readdir(folder)).toSorted()).toEqual(
    [...formats, "sarif.inventory.json"].toSorted(),
  );
  const sarif = JSON.parse(await readFile(at("sarif"), "utf8")) as { runs: unknown[] };
  expect(JSON.stringify(sarif.runs)).toContain("sarif.inventory.json");
  const { findings } = JSON.parse(await readFile(at("json"), "utf8")) as { findings: unknown[] };
  expect((await readFile(at("csv"), "utf8")).trimEnd().split("\r\n")).toHaveLength(
    findings.length + 1,
  );
});

test("prints the same bytes every time, in every format", async () => {
  const render = async (name: string): Promise<string[]> => {
    const outputs = formats.flatMap((format) => ["-o", `${format}=${at(`${name}.${format}`)}`]);
    await audit(...demo, "--quiet", ...outputs);
    return Promise.all(formats.map((format) => readFile(at(`${name}.${format}`), "utf8")));
  };
  const [first, second] = [await render("one"), await render("two")];
  formats.forEach((format, index) => {
    const rename = (text = ""): string => text.replaceAll("one.sarif", "two.sarif");
    expect(rename(first[index]) === second[index], format).toBe(true);
  });
});

test("audits a snapshot as it audits what the snapshot was taken of", async () => {
  const path = at("week.ndjson");
  await runInMemory(["snapshot", path, ...demo, "--quiet"]);
  const live = await audit(...demo, "--policy", await policy("schemaVersion: 1\n"), "--json");
  const later = await audit(
    path,
    "--now",
    "2026-11-22T09:00:00Z",
    "--policy",
    at("policy.yaml"),
    "--json",
  );
  const findingsOf = ({ stdout }: Outcome) =>
    (JSON.parse(stdout) as { findings: { ruleId: string; fingerprint: string }[] }).findings
      // Only the demo knows how it was a week before.
      .filter(({ ruleId }) => !/^MSA(7|210|510)/.test(ruleId))
      .map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`);
  expect(findingsOf(later)).toEqual(findingsOf(live));
  expect(findingsOf(later).length).toBeGreaterThan(40);
  expect(later.requests).toEqual([]);
});

async function policy(text: string): Promise<string> {
  await writeFile(at("policy.yaml"), text);
  return at("policy.yaml");
}

test("takes nothing for new that an earlier report has, and fails on what is new only", async () => {
  await audit(...demo, "-o", `json=${at("before.json")}`);
  const whole = { "--fail-on": "low", "--baseline": at("before.json") };
  const same = await audit(...demo, "--json", "--fail-on-new", ...Object.entries(whole).flat());
  const { findings } = JSON.parse(same.stdout) as { findings: { isNew: boolean }[] };
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ isNew }) => !isNew)).toBe(true);
  // An access list of the demo cannot be read, whatever is new.
  expect(same.code).toBe(3);
});

test("appends one line to the history for each audit, and shows the trend in the HTML report", async () => {
  const history = ["--history", at("history.ndjson"), "--quiet"];
  for (const now of ["2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z", "2026-11-22T09:00:00Z"]) {
    await audit(...demo.slice(0, -1), now, ...history, "-o", `html=${at("audit.html")}`);
  }
  const lines = (await readFile(at("history.ndjson"), "utf8")).trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { generatedAt: string }).generatedAt)).toEqual([
    "2026-11-20T09:00:00Z",
    "2026-11-21T09:00:00Z",
    "2026-11-22T09:00:00Z",
  ]);
  const html = await readFile(at("audit.html"), "utf8");
  for (const date of ["2026-11-20", "2026-11-21"]) expect(html).toContain(date);
});

const cut = async (): Promise<string> => {
  await runInMemory(["snapshot", at("cut.ndjson"), ...demo, "--quiet"]);
  const text = await readFile(at("cut.ndjson"), "utf8");
  await writeFile(at("cut.ndjson"), text.split("\n").slice(0, 5).join("\n"));
  return at("cut.ndjson");
};

const newer = async (): Promise<string> => {
  await runInMemory(["snapshot", at("newer.ndjson"), ...demo, "--quiet"]);
  const text = await readFile(at("newer.ndjson"), "utf8");
  await writeFile(at("newer.ndjson"), text.replace('"schemaVersion":1', '"schemaVersion":2'));
  return at("newer.ndjson");
};

const badFiles: readonly [string, () => Promise<string[]>, RegExp][] = [
  ["a snapshot that is not there", async () => [at("nothing.ndjson")], /not there/],
  ["a snapshot that is cut short", async () => [await cut()], /Line 5 of .*cut\.ndjson/],
  ["a snapshot of a newer version", async () => [await newer()], /version 2/],
  [
    "a wrong key of the policy",
    async () => [...demo, "--policy", await policy("schemaVersion: 1\nbreakglas: []\n")],
    /policy\.yaml:2:1: .*breakGlass/,
  ],
  [
    "an impossible threshold",
    async () => [
      ...demo,
      "--policy",
      await policy("schemaVersion: 1\nrules:\n  unused-45: { days: -3 }\n"),
    ],
    /policy\.yaml:3:22: /,
  ],
  [
    "a malformed date",
    async () => [
      ...demo,
      "--policy",
      await policy("schemaVersion: 1\naccounts:\n  - account: x\n    reviewedAt: soon\n"),
    ],
    /policy\.yaml:4:17: /,
  ],
  ["an unknown rule", async () => [...demo, "--rule", "unused-46"], /Did you mean unused-45\?/],
  [
    "a baseline that is none",
    async () => [...demo, "--baseline", await policy("hello")],
    /Line 1 of /,
  ],
  ["a folder to write into", async () => [...demo, "-o", `html=${folder}`], /is a folder/],
  [
    "a folder that is not there",
    async () => [...demo, "-o", `html=${at("no/audit.html")}`],
    /cannot be written/,
  ],
  ["two reports on stdout", async () => [...demo, "--json", "-o", "csv=-"], /stdout/],
  ["SARIF on stdout", async () => [...demo, "-o", "sarif=-"], /needs a file/],
  ["nothing to tell what is new", async () => [...demo, "--fail-on-new"], /--baseline/],
];

test.each(badFiles)("refuses %s, and writes nothing", async (_what, makeArgs, complaint) => {
  const argv = await makeArgs();
  const before = await readdir(folder);
  const { code, stdout, stderr, requests } = await audit(...argv, "-o", `json=${at("out.json")}`);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(complaint);
  expect(requests).toEqual([]);
  expect(await readdir(folder)).toEqual(before);
});
