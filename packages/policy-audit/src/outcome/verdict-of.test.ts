import { describe, expect, test } from "vitest";
import type { Report, ReportedFinding } from "../report.ts";
import type { Confidence, Severity } from "../severity.ts";
import { sampleReport } from "../../test/sample-report.ts";
import { filterReport } from "./filter-report.ts";
import { verdictOf } from "./verdict-of.ts";

const finding = sampleReport.findings[0] as ReportedFinding;

/** A report whose findings are so bad. */
function reportOf(
  findings: { severity: Severity; isNew?: boolean; confidence?: Confidence; suppressed?: true }[],
  changes: { notEvaluated?: number; complete?: boolean; expired?: true } = {},
): Report {
  const { notEvaluated = 0, complete = true, expired } = changes;
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity, suppressed } of findings) if (!suppressed) bySeverity[severity]++;
  return {
    ...sampleReport,
    organizations: sampleReport.organizations.map((one) => ({
      ...one,
      collection: { ...one.collection, complete },
    })),
    summary: {
      ...sampleReport.summary,
      findings: findings.filter(({ suppressed }) => !suppressed).length,
      bySeverity,
      evaluations: { passed: 5, failed: 1, notEvaluated, notApplicable: 9 },
    },
    findings: findings.map(({ suppressed, ...rest }, index) => ({
      ...finding,
      ...rest,
      fingerprint: `000000000000000${index}`,
      suppressed: suppressed ? { reason: "r", owner: "o", until: "2027-01-01" } : false,
    })),
    suppressions: [
      {
        rule: "MSA101",
        reason: "r",
        owner: "o",
        until: "x",
        state: expired ? "expired" : "unused",
        findings: 0,
      },
    ],
  };
}

describe("the exit code", () => {
  test.each<[string, Report, Parameters<typeof verdictOf>[1], number]>([
    ["nothing found", reportOf([]), {}, 0],
    ["a high finding, by default", reportOf([{ severity: "high" }]), {}, 1],
    ["a critical one", reportOf([{ severity: "critical" }]), {}, 1],
    ["a medium one, by default", reportOf([{ severity: "medium" }]), {}, 0],
    ["a medium one that is to fail", reportOf([{ severity: "medium" }]), { failOn: "medium" }, 1],
    ["a low one below the limit", reportOf([{ severity: "low" }]), { failOn: "medium" }, 0],
    ["an info one that is to fail", reportOf([{ severity: "info" }]), { failOn: "info" }, 1],
    [
      "a critical one that nothing fails on",
      reportOf([{ severity: "critical" }]),
      { failOn: "none" },
      0,
    ],
    ["a suppressed one", reportOf([{ severity: "critical", suppressed: true }]), {}, 0],
    [
      "an old one where new ones fail",
      reportOf([{ severity: "high", isNew: false }]),
      { failOnNew: true },
      0,
    ],
    [
      "a new one where new ones fail",
      reportOf([{ severity: "high", isNew: true }]),
      { failOnNew: true },
      1,
    ],
    ["a mild new one", reportOf([{ severity: "low", isNew: true }]), { failOnNew: true }, 0],
    [
      "a suppressed new one",
      reportOf([{ severity: "high", isNew: true, suppressed: true }]),
      { failOnNew: true },
      0,
    ],
    ["any, without a baseline", reportOf([{ severity: "high" }]), { failOnNew: true }, 1],
    [
      "a new one that nothing fails on",
      reportOf([{ severity: "high", isNew: true }]),
      { failOnNew: true, failOn: "none" },
      0,
    ],
    ["an old one where any fails", reportOf([{ severity: "high", isNew: false }]), {}, 1],
    ["something not evaluated", reportOf([], { notEvaluated: 1 }), {}, 3],
    ["an incomplete collection", reportOf([], { complete: false }), {}, 3],
    [
      "something not evaluated beside a finding",
      reportOf([{ severity: "high" }], { notEvaluated: 1 }),
      {},
      3,
    ],
    [
      "something not evaluated that nothing fails on",
      reportOf([], { notEvaluated: 1 }),
      { failOn: "none" },
      3,
    ],
    ["an expired suppression", reportOf([], { expired: true }), {}, 0],
    ["an expired suppression, strictly", reportOf([], { expired: true }), { strict: true }, 4],
    [
      "an expired suppression beside all else",
      reportOf([{ severity: "high" }], { expired: true, notEvaluated: 1 }),
      { strict: true },
      4,
    ],
    ["an unused suppression, strictly", reportOf([]), { strict: true }, 0],
  ])("of %s", (_title, report, options, code) => expect(verdictOf(report, options)).toBe(code));

  test("goes by the counts where findings were not kept", () => {
    expect(verdictOf({ ...reportOf([{ severity: "high" }]), findings: [] })).toBe(1);
  });
});

describe("a filter", () => {
  const report: Report = {
    ...reportOf([
      { severity: "high", confidence: "high" },
      { severity: "high", confidence: "low" },
      { severity: "medium", confidence: "medium", isNew: true },
      { severity: "medium", confidence: "high", suppressed: true },
      { severity: "info", confidence: "high", isNew: true },
    ]),
    rootCauses: [
      cause(["0000000000000004"], "info"),
      cause(["0000000000000001", "0000000000000002"], "high"),
      cause(["0000000000000000"], "high"),
    ],
    baseline: { findings: 3, new: 2, resolved: ["a"], open: [] },
  };
  const left = (filter: Parameters<typeof filterReport>[1]) =>
    filterReport(report, filter).findings.map(({ fingerprint }) => Number(fingerprint));

  test.each([
    [{}, [0, 1, 2, 3, 4]],
    [{ minSeverity: "info", minConfidence: "low" }, [0, 1, 2, 3, 4]],
    [{ minSeverity: "low" }, [0, 1, 2, 3]],
    [{ minSeverity: "high" }, [0, 1]],
    [{ minSeverity: "critical" }, []],
    [{ minConfidence: "medium" }, [0, 2, 3, 4]],
    [{ minConfidence: "high" }, [0, 3, 4]],
    [{ minSeverity: "medium", minConfidence: "high" }, [0, 3]],
  ] as const)("of %j leaves %j", (filter, expected) => expect(left(filter)).toEqual(expected));

  test("counts what is left, and leaves the evaluations", () => {
    const filtered = filterReport(report, { minSeverity: "medium", minConfidence: "medium" });
    expect(filtered.summary).toEqual({
      ...report.summary,
      findings: 2,
      suppressed: 1,
      bySeverity: { critical: 0, high: 1, medium: 1, low: 0, info: 0 },
    });
    expect(filtered.baseline).toEqual({ findings: 3, new: 1, resolved: ["a"], open: [] });
  });

  test("keeps the causes of what is left", () => {
    const { rootCauses } = filterReport(report, { minSeverity: "low", minConfidence: "medium" });
    expect(rootCauses).toEqual([
      { ...cause(["0000000000000002"], "medium"), rank: 1 },
      { ...cause(["0000000000000000"], "high"), rank: 2 },
    ]);
  });

  test("returns the same report where everything stays", () => {
    expect(filterReport(report, {})).toBe(report);
  });

  test("decides with the exit code: what is hidden does not fail", () => {
    const unsure = reportOf([{ severity: "high", confidence: "low" }]);
    expect(verdictOf(unsure)).toBe(1);
    expect(verdictOf(filterReport(unsure, { minConfidence: "medium" }))).toBe(0);
  });
});

function cause(resolves: string[], severity: Severity): Report["rootCauses"][number] {
  return {
    rank: 1,
    fix: { kind: "investigate" },
    summary: "s",
    subject: { orgId: "o" },
    names: { organization: "n" },
    commands: [],
    resolves,
    severity,
  };
}
