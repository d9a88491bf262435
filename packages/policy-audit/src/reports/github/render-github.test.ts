import { expect, test } from "vitest";
import { clientIdOf } from "../../../test/records.ts";
import { finding, reportOf } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile } from "../../../test/report-with.ts";
import type { Report } from "../../report.ts";
import type { Severity } from "../../severity.ts";
import type { RenderOptions } from "../renderer.ts";
import { sarifInventory } from "../sarif/sarif-inventory.ts";
import { renderGithub } from "./render-github.ts";

const lines = (report: Report, options?: RenderOptions): string[] => [
  ...renderGithub(report, options),
];
const many = (count: number, severity: Severity) =>
  Array.from({ length: count }, (_, index) =>
    finding({ severity, message: `${severity} ${index}.` }),
  );

test.each([
  ["critical", "error"],
  ["high", "error"],
  ["medium", "warning"],
  ["low", "notice"],
  ["info", "notice"],
] as const)("annotates what is %s as %s", (severity, kind) => {
  expect(lines(reportOf([finding({ severity })]))).toEqual([
    `::${kind} title=MSA101 org-owner (${severity})::deploy-bot holds ORG_OWNER in Larkfield.\n`,
  ]);
});

test("points into the inventory where one is written", () => {
  const report = reportOf([finding()]);
  const { startLine, endLine } = sarifInventory(report).lineOf(finding().subject);
  expect(endLine).toBeGreaterThan(startLine);
  expect(lines(report, { inventoryPath: "a,b:c%.json" })[0]).toContain(
    `::error title=MSA101 org-owner (high),file=a%2Cb%3Ac%25.json,line=${startLine},endLine=${endLine}::`,
  );
});

test("escapes what ends a command or begins another", () => {
  const message = "100%\r\n::error::x, y: z";
  expect(lines(reportOf([finding({ message })]))).toEqual([
    "::error title=MSA101 org-owner (high)::100%25  ::error::x, y: z\n",
  ]);
  const all = lines(auditReport({ hostile }));
  expect(all.every((line) => /^::(?:error|warning|notice) [^\n]*\n$/.test(line))).toBe(true);
  expect(all.join("")).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|%0A/u);
});

test("keeps within the caps, the most severe first, and says how many more there are", () => {
  const report = reportOf([
    ...many(3, "critical"),
    ...many(12, "high"),
    ...many(12, "medium"),
    ...many(6, "low"),
    ...many(6, "info"),
  ]);
  const all = lines({ ...report, notEvaluated: auditReport().notEvaluated });
  const of = (kind: string) => all.filter((line) => line.startsWith(`::${kind} `));
  expect(of("error")).toHaveLength(10);
  expect(of("error").at(2)).toContain("critical 2.");
  expect(of("error").at(-1)).toContain("high 6.");
  expect(of("warning")).toHaveLength(10);
  expect(of("notice")).toHaveLength(10);
  expect(all.at(-1)).toBe(
    "::notice title=Purser::11 more findings of 39: purser audit -o markdown=-\n",
  );
});

test("says that something could not be evaluated", () => {
  expect(lines({ ...reportOf([]), notEvaluated: auditReport().notEvaluated })).toEqual([
    "::warning title=Not evaluated::1 evaluation could not be made, which is not the same as passed: getOrgSettings was denied (403).\n",
  ]);
});

test("leaves suppressed findings out, and says nothing where there is nothing", () => {
  const suppressed = { reason: "r", owner: "o", until: "2027-01-01" };
  expect(
    lines(reportOf([finding({ suppressed, subject: { orgId: "1", clientId: clientIdOf(1) } })])),
  ).toEqual([]);
  expect(lines(cleanReport())).toEqual([]);
});
