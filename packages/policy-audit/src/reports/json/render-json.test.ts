import { expect, test } from "vitest";
import { finding, reportOf, rootCause } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile } from "../../../test/report-with.ts";
import { closedSchemaCheck, schemaCheck } from "../../../test/schema-check.ts";
import type { Report } from "../../report.ts";
import { renderJson } from "./render-json.ts";
import { renderNdjson } from "./render-ndjson.ts";

const everything: Report = {
  ...auditReport({ hostile }),
  rootCauses: [rootCause()],
  baseline: { findings: 3, new: 1, resolved: ["aabbccdd00112233"], open: ["0011223344556677"] },
  resolved: [
    {
      ruleId: "MSA101",
      severity: "high",
      message: "old-bot holds ORG_OWNER.",
      subject: { orgId: "1", clientId: "mdb_sa_id_2" },
      fingerprint: "aabbccdd00112233",
    },
  ],
};
const told: Report = {
  ...everything,
  findings: [finding({ isNew: true }), ...everything.findings],
};

const json = (report: Report): string => [...renderJson(report)].join("");
const lines = (report: Report): Record<string, unknown>[] =>
  [...renderNdjson(report)]
    .join("")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test.each([
  ["everything", told],
  ["nothing", cleanReport()],
  ["no rule at all", { ...cleanReport(), rules: [], organizations: [] }],
])("keeps its schema, and the schema names all there is, of a report of %s", (_what, report) => {
  const document: unknown = JSON.parse(json(report));
  expect(schemaCheck("audit-report.schema.json")(document)).toEqual([]);
  expect(closedSchemaCheck("audit-report.schema.json")(document)).toEqual([]);
  const check = closedSchemaCheck("audit-report-line.schema.json");
  expect(lines(report).flatMap(check)).toEqual([]);
});

test("reads back as the report it was made of", () => {
  expect(JSON.parse(json(told))).toEqual(JSON.parse(JSON.stringify(told)));
});

test("begins with the keys that others build on", () => {
  const document = JSON.parse(json(told)) as Record<string, Record<string, unknown>[]>;
  expect(Object.keys(document).slice(0, 7)).toEqual([
    "schemaVersion",
    "tool",
    "generatedAt",
    "organizations",
    "summary",
    "findings",
    "notEvaluated",
  ]);
  expect(Object.keys(document["findings"]?.[1] ?? {}).slice(0, 12)).toEqual([
    "ruleId",
    "slug",
    "severity",
    "confidence",
    "title",
    "message",
    "subject",
    "evidence",
    "remediation",
    "standards",
    "fingerprint",
    "suppressed",
  ]);
});

test("is indented as JSON.stringify indents", () => {
  const parsed: unknown = JSON.parse(json(auditReport()));
  expect(json(auditReport())).toBe(`${JSON.stringify(parsed, undefined, 2)}\n`);
});

test("leaves out what there is not", () => {
  expect(json(cleanReport())).not.toContain("resolved");
  expect(json(cleanReport())).toContain('"findings": [],');
});

test("lets no character through that a terminal could obey, and loses none", () => {
  const name = "\u009B2J\u202Eevil\u200B\u2028\u{E0041}";
  const report = reportOf([finding({ message: name })]);
  for (const text of [json(report), [...renderNdjson(report)].join("")]) {
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain(String.raw`\u009b2J\u202eevil\u200b\u2028\udb40\udc41`);
  }
  expect(lines(report)[0]).toHaveProperty("message", name);
});

test("prints a line per finding and one that sums up", () => {
  const printed = lines(told);
  expect(printed.map(({ record }) => record)).toEqual([
    ...told.findings.map(() => "finding"),
    "summary",
  ]);
  expect(printed.every(({ schemaVersion }) => schemaVersion === 1)).toBe(true);
  expect(printed.at(-1)).toMatchObject({
    summary: told.summary,
    notEvaluated: told.notEvaluated,
    organizations: told.organizations.map(({ id, collection }) => ({ id, collection })),
  });
});
