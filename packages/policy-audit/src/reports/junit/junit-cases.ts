import type { NotEvaluated, Report, ReportedFinding, RuleReport } from "../../report.ts";
import { placeOf } from "../finding-place.ts";
import { groupOf } from "../rule-groups.ts";

/** What became of one test case. `type` and `message` as JUnit has them; `text` is its body. */
export type JunitOutcome = { type?: string; message: string; text?: string };

export type JunitCase = {
  classname: string;
  name: string;
  failure?: JunitOutcome;
  error?: JunitOutcome;
  skipped?: JunitOutcome;
};

/** Returns test cases by the group of their rule: every rule that was on has one at least. */
export function junitSuites(report: Report): Map<string, JunitCase[]> {
  const slugs = new Map(report.rules.map(({ ruleId, slug }) => [ruleId, slug]));
  const classOf = (ruleId: string): string => `${ruleId} ${slugs.get(ruleId) ?? ""}`.trimEnd();
  const told = new Set([...report.findings, ...report.notEvaluated].map(({ ruleId }) => ruleId));
  const cases: [string, JunitCase][] = [
    ...report.findings.map((finding): [string, JunitCase] => [
      finding.ruleId,
      { classname: classOf(finding.ruleId), ...findingCase(finding) },
    ]),
    ...report.notEvaluated.map((entry): [string, JunitCase] => [
      entry.ruleId,
      { classname: classOf(entry.ruleId), ...openCase(entry) },
    ]),
    ...report.rules
      .filter(({ ruleId }) => !told.has(ruleId))
      .map((rule): [string, JunitCase] => [
        rule.ruleId,
        { classname: classOf(rule.ruleId), ...quietCase(rule) },
      ]),
  ];
  const sorted = cases.toSorted(([a], [b]) => Number(a > b) - Number(a < b));
  return suitesOf(sorted);
}

/** A name stands once: where a rule has two things to say of a subject, the second is numbered. */
function suitesOf(cases: readonly (readonly [string, JunitCase])[]): Map<string, JunitCase[]> {
  const suites = new Map<string, JunitCase[]>();
  const seen = new Map<string, number>();
  for (const [ruleId, one] of cases) {
    const key = `${one.classname} ${one.name}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const name = times === 1 ? one.name : `${one.name} (${times})`;
    const group = groupOf(ruleId);
    const suite = suites.get(group) ?? [];
    suite.push({ ...one, name });
    suites.set(group, suite);
  }
  return suites;
}

function findingCase(finding: ReportedFinding): Omit<JunitCase, "classname"> {
  const { subject, names, severity, message, suppressed } = finding;
  const name = placeOf(subject, names);
  if (suppressed !== false) {
    const { until, reason, owner } = suppressed;
    return { name, skipped: { message: `suppressed until ${until} by ${owner}: ${reason}` } };
  }
  return { name, failure: { type: severity, message, text: bodyOf(finding) } };
}

function bodyOf({ evidence, remediation, confidence }: ReportedFinding): string {
  return [
    ...evidence.map(({ fact, value, source }) => `${fact}: ${String(value)} (${source})`),
    `Confidence: ${confidence}`,
    `Fix: ${remediation.summary}`,
    ...remediation.commands,
  ].join("\n");
}

function openCase({ subject, reason }: NotEvaluated): Omit<JunitCase, "classname"> {
  return { name: placeOf(subject), error: { type: "not evaluated", message: reason } };
}

/** A rule that found nothing: passed if it passed anywhere. */
function quietCase({ title, evaluations }: RuleReport): Omit<JunitCase, "classname"> {
  return evaluations.passed > 0
    ? { name: title }
    : { name: title, skipped: { message: "not applicable" } };
}
