import { gzipSync } from "node:zlib";
import { sarifFaults } from "@purser/testing/sarif-faults";
import { expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import { finding, organizationReport, reportOf } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile, largeReport } from "../../../test/report-with.ts";
import type { Report } from "../../report.ts";
import { severities } from "../../severity.ts";
import type { RenderOptions } from "../renderer.ts";
import { renderSarif } from "./render-sarif.ts";
import { sarifInventory } from "./sarif-inventory.ts";
import { sarifLimits } from "./sarif-limits.ts";

type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number };
type Result = {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  partialFingerprints: { primaryLocationLineHash: string };
  baselineState?: string;
  properties: Record<string, string>;
};
type RuleDescriptor = {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string };
  properties: { tags: string[]; "security-severity"?: string; "problem.severity": string };
};
type Run = {
  automationDetails: { id: string };
  tool: { driver: { rules: RuleDescriptor[] } };
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { message: { text: string } }[];
  }[];
  results: Result[];
};

const text = (report: Report, options?: RenderOptions): string =>
  [...renderSarif(report, options)].join("");
const runsOf = (report: Report): Run[] => (JSON.parse(text(report)) as { runs: Run[] }).runs;
const notesOf = ({ invocations }: Run): string[] =>
  invocations.flatMap(({ toolExecutionNotifications }) =>
    toolExecutionNotifications.map(({ message }) => message.text),
  );

test.each([
  ["everything", auditReport({ hostile })],
  ["nothing", cleanReport()],
  ["no organization", reportOf([], { organizations: [] })],
  ["a baseline", reportOf([finding({ isNew: true })])],
])("keeps the schema of SARIF 2.1.0 in a report of %s", (_what, report) => {
  expect(sarifFaults(JSON.parse(text(report)))).toEqual([]);
});

test("would be refused by that schema with a level that it does not have", () => {
  const document: unknown = JSON.parse(
    text(auditReport()).replace('"level":"error"', '"level":"bad"'),
  );
  expect(sarifFaults(document)).not.toEqual([]);
});

test("gives every rule and result what GitHub requires, within its limits", () => {
  const runs = runsOf(auditReport({ hostile }));
  expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
    `purser/${orgId}/`,
    `purser/${hexId(77)}/`,
  ]);
  for (const { results, tool } of runs) {
    for (const rule of tool.driver.rules) {
      expect(rule.name.length).toBeLessThanOrEqual(255);
      for (const words of [rule.shortDescription, rule.fullDescription, rule.help]) {
        expect(words.text).not.toBe("");
      }
      expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help.markdown).toContain(`purser explain ${rule.id}`);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
    }
    for (const result of results) {
      expect(result.message.text).not.toBe("");
      expect(result.locations).toHaveLength(1);
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/);
    }
  }
});

test("points at the lines of the inventory that the finding is about", () => {
  const report = auditReport();
  const lines = sarifInventory(report).text.split("\n");
  const [run] = runsOf(report);
  const pointedAt = (run?.results ?? []).map(({ ruleId, locations }) => {
    const { region } = locations[0]?.physicalLocation ?? {};
    if (region === undefined) return [];
    const part = lines.slice(region.startLine - 1, region.endLine);
    const last = part.at(-1)?.slice(0, region.endColumn - 1) ?? "";
    return [ruleId, [...part.slice(0, -1), last].join("\n").slice(region.startColumn - 1)];
  });
  const [owner, setting, stale] = pointedAt;
  expect(owner?.[1]).toMatch(/^\{\n {10}"clientId": "mdb_sa_id_0{23}3",\n[^]*\n {8}\},$/);
  expect(setting).toEqual(["MSA501", `"id": "${orgId}", "name": "Larkfield",`]);
  expect(stale?.[1]).toMatch(/^\{"secretId":"0{21}1f6","createdAt":.*\},$/);
});

test.each([
  [undefined, '"uri":"purser.inventory.json","uriBaseId":"%SRCROOT%"'],
  ["./reports/my audit#1.json", '"uri":"reports/my%20audit%231.json","uriBaseId":"%SRCROOT%"'],
  ["reports\\audit.json", '"uri":"reports/audit.json","uriBaseId":"%SRCROOT%"'],
  ["/tmp/audit.json", '"artifactLocation":{"uri":"file:///tmp/audit.json"}'],
  ["C:\\audit.json", '"artifactLocation":{"uri":"file:///C:/audit.json"}'],
])("tells that the inventory is written to %s", (inventoryPath, location) => {
  const options = inventoryPath === undefined ? {} : { inventoryPath };
  const file = text(auditReport(), options);
  expect(file).toContain(location);
  expect(sarifFaults(JSON.parse(file))).toEqual([]);
});

test("tells severities as GitHub reads them", () => {
  const report = reportOf(
    severities.map((severity, index) => finding({ severity, ruleId: `MSA90${index}` })),
  );
  const [rule] = report.rules;
  if (rule === undefined) throw new Error("There is no rule.");
  const rules = severities.map((severity, index) => ({
    ...rule,
    severity,
    ruleId: `MSA90${index}`,
  }));
  const [run] = runsOf({ ...report, rules });
  const told = run?.tool.driver.rules.map(({ properties, defaultConfiguration }) => [
    properties["security-severity"],
    defaultConfiguration.level,
    properties["problem.severity"],
    properties.tags[0],
  ]);
  expect(told).toEqual([
    ["9.5", "error", "error", "security"],
    ["8.0", "error", "error", "security"],
    ["5.5", "warning", "warning", "security"],
    ["2.5", "note", "recommendation", "security"],
    [undefined, "note", "recommendation", "service-accounts"],
  ]);
  const results = run?.results.map(({ level, properties }) => [
    properties["security-severity"],
    level,
  ]);
  expect(results).toEqual(told?.map(([score, level]) => [score, level]));
});

test("gives a rule the severity of its worst finding, and that of the rule without one", () => {
  const critical = finding({ severity: "critical", fingerprint: "ff00ff00ff00ff00" });
  const [run] = runsOf(reportOf([critical, finding()]));
  const scores = run?.tool.driver.rules.map(({ properties }) => properties["security-severity"]);
  expect(scores).toEqual(["9.5", "5.5"]);
});

test("leaves suppressed findings out", () => {
  const suppressed = { reason: "r", owner: "o", until: "2027-01-01" };
  const [run] = runsOf(reportOf([finding({ suppressed }), finding({ message: "It counts." })]));
  expect(run?.results.map(({ message }) => message.text)).toEqual(["It counts."]);
});

test("numbers findings of the same subject, and says which are new", () => {
  const [run] = runsOf(reportOf([finding({ isNew: true }), finding({ isNew: false })]));
  expect(run?.results.map((one) => one.partialFingerprints.primaryLocationLineHash)).toEqual([
    "00112233445566aa:1",
    "00112233445566aa:2",
  ]);
  expect(run?.results.map(({ baselineState }) => baselineState)).toEqual(["new", "unchanged"]);
});

test("lets no name make a link of itself", () => {
  const [run] = runsOf(reportOf([finding({ message: "[x](https://evil.example) is bad." })]));
  expect(run?.results[0]?.message.text).toBe(String.raw`\[x\](https://evil.example) is bad.`);
});

test("says that a run is incomplete, and why", () => {
  const [complete, incomplete] = runsOf(auditReport());
  expect(complete?.invocations[0]?.executionSuccessful).toBe(true);
  expect(incomplete?.invocations[0]?.executionSuccessful).toBe(false);
  expect(incomplete && notesOf(incomplete)).toEqual([
    "1 evaluation not made: getOrgSettings was denied (403).",
  ]);
});

test("keeps the most severe of 25,010 findings, says how many are missing, and stays under 10 MB", () => {
  // Names that do not compress: 64 characters, as long as they may be.
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647);
  const name = (): string => {
    const codes = Array.from({ length: 64 }, () => 0x4e00 + (random() % 20_000));
    return String.fromCharCode(...codes);
  };
  const findings = Array.from({ length: 25_010 }, (_, index) =>
    finding({
      severity: index < 25_000 ? "high" : "low",
      message: `${name()} holds ORG_OWNER.`,
      subject: { orgId, clientId: clientIdOf(random()) },
      fingerprint: `${random().toString(16).padStart(8, "0")}${random().toString(16).padStart(8, "0")}`,
    }),
  );
  const file = text(reportOf(findings));
  expect(gzipSync(file).length).toBeLessThan(10_000_000);
  const [run] = (JSON.parse(file) as { runs: Run[] }).runs;
  expect(run?.results).toHaveLength(sarifLimits.results);
  expect(run?.results.every(({ level }) => level === "error")).toBe(true);
  expect(run && notesOf(run)[0]).toMatch(/^10 findings left out: GitHub takes 25000 results/);
}, 60_000);

test("keeps the 20 organizations with the most severe findings", () => {
  const organizations = Array.from({ length: 22 }, (_, index) =>
    organizationReport({ id: hexId(index + 1) }),
  );
  const findings = [hexId(22), ...organizations.map(({ id }) => id)].map((id, index) =>
    finding({ severity: index === 0 ? "critical" : "low", subject: { orgId: id } }),
  );
  const runs = runsOf(reportOf(findings, { organizations }));
  expect(runs).toHaveLength(20);
  expect(runs.at(-1)?.automationDetails.id).toBe(`purser/${hexId(22)}/`);
  expect(runs[0] && notesOf(runs[0])[0]).toMatch(/^2 findings of 2 organizations or less severe/);
});

test("cuts a long description, no character in half", () => {
  const report = reportOf([finding()]);
  const rules = report.rules.map((rule) => ({ ...rule, why: `${"a".repeat(1022)}🚀🚀` }));
  const [run] = runsOf({ ...report, rules });
  expect(run?.tool.driver.rules[0]?.fullDescription.text).toBe(`${"a".repeat(1022)}…`);
});

test("takes a thousand findings", () => {
  expect(runsOf(largeReport(1200))[0]?.results).toHaveLength(1200);
});
