import Papa from "papaparse";
import { expect, test } from "vitest";
import { account, entry, ok, organization, project, recordsOf } from "../../test/records.ts";
import { auditWith } from "../../test/audit-with.ts";
import { finding, reportOf } from "../../test/report-of.ts";
import {
  auditReport,
  cleanReport,
  hostile,
  largeReport,
  leaked,
  policyOf,
} from "../../test/report-with.ts";
import type { Report } from "../report.ts";
import { renderReport, reportFormats, type FormatName } from "./formats.ts";
import { sarifInventory } from "./sarif/sarif-inventory.ts";

const formats = Object.keys(reportFormats) as FormatName[];
const rendered = async (format: FormatName, report: Report): Promise<string> =>
  [...(await renderReport(format, report))].join("");

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const matches = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const lastNumber = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);

/** How many findings a format tells: those that count, and those that are suppressed where it tells them. */
const counts: Readonly<
  Record<FormatName, (text: string) => { counted: number; suppressed?: number }>
> = {
  text: (text) => ({
    counted: lastNumber(text, /^(\d+) findings?: /m),
    suppressed: lastNumber(text, /; (\d+) more suppressed$/m),
  }),
  json: (text) => split((JSON.parse(text) as Report).findings),
  ndjson: (text) =>
    split(
      lines(text)
        .map((line) => JSON.parse(line) as { record: string; suppressed: object | false })
        .filter(({ record }) => record === "finding"),
    ),
  sarif: (text) => {
    const { runs } = JSON.parse(text) as { runs: { results: object[] }[] };
    return { counted: runs.flatMap(({ results }) => results).length };
  },
  ocsf: (text) =>
    split(
      lines(text).map((line) => {
        const { status_id } = JSON.parse(line) as { status_id: number };
        return { suppressed: status_id === 3 };
      }),
    ),
  junit: (text) => ({
    counted: matches(text, /<failure /g),
    suppressed: matches(text, /<skipped message="suppressed /g),
  }),
  markdown: (text) => ({
    counted: matches(text, /^\| (?:critical|high|medium|low|info) \| MSA/gm),
  }),
  github: (text) => ({
    counted: matches(text, /^::\w+ title=MSA/gm) + lastNumber(text, /::(\d+) more finding/),
  }),
  csv: (text) => {
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    return split(data.map(({ suppressedUntil }) => ({ suppressed: suppressedUntil !== "" })));
  },
  html: (text) => ({ counted: lastNumber(text, /(\d+) findings?\b/) }),
};

function split(findings: readonly { suppressed: unknown }[]): {
  counted: number;
  suppressed: number;
} {
  const suppressed = findings.filter((one) => one.suppressed !== false).length;
  return { counted: findings.length - suppressed, suppressed };
}

const reports: [string, Report][] = [
  ["everything", auditReport({ hostile })],
  ["nothing", cleanReport()],
  ["sixty findings", largeReport(60)],
];

test.each(
  reports.flatMap(([what, report]) => formats.map((format) => [format, what, report] as const)),
)("tells as many findings in %s as in JSON, of a report of %s", async (format, _what, report) => {
  const { counted, suppressed } = counts[format](await rendered(format, report));
  expect(counted).toBe(report.summary.findings);
  if (suppressed !== undefined) expect(suppressed).toBe(report.summary.suppressed);
});

test.each(formats)("renders the same report to the same %s, byte for byte", async (format) => {
  const first = await rendered(format, auditReport({ hostile }));
  expect(await rendered(format, structuredClone(auditReport({ hostile })))).toBe(first);
});

test.each(formats)("prints no secret in %s that somebody wrote into a name", async (format) => {
  const name = `x ${leaked}`;
  const report = auditWith(
    recordsOf(
      organization({
        name,
        settings: ok({
          apiAccessListRequired: false,
          maxServiceAccountSecretValidityInHours: null,
        }),
      }),
      project({ name }),
      account({ name, description: leaked, roles: ["ORG_OWNER"], accessList: ok([entry()]) }),
    ),
    policyOf(),
  );
  const told = { ...report, findings: report.findings.map((one) => ({ ...one, isNew: true })) };
  const text = await rendered(format, told);
  expect(text.replaceAll("\\", "")).not.toContain(leaked.slice("mdb_sa_sk_".length, -4));
  expect(sarifInventory(told).text).not.toContain(leaked);
});

test.each(formats)("loads %s on its own, and it takes a report of one finding", async (format) => {
  const render = await reportFormats[format]();
  expect([...render(reportOf([finding()]))].join("").length).toBeGreaterThan(40);
});
