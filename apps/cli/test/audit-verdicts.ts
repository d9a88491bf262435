import type { Report } from "@purser/policy-audit";

type Rule = Report["rules"][number];

/** What a report says of each rule and subject, where it names the subject, and how many verdicts there must be. */
export type AuditVerdicts = {
  /** `MSA101 mdb_sa_id_…`: a rule, and the subject that it looks at. */
  failed: ReadonlySet<string>;
  notEvaluated: ReadonlySet<string>;
  /** Rules that stand in for subjects nobody could list. */
  standIns: ReadonlySet<string>;
  /** Of rules that come to another number of verdicts than they have subjects. */
  miscounted: string[];
};

export function auditVerdicts(report: Report): AuditVerdicts {
  const rules = new Map(report.rules.map((rule) => [rule.ruleId, rule]));
  const keyOf = ({ ruleId, subject }: Report["notEvaluated"][number]): string =>
    `${ruleId} ${subjectOf(rules.get(ruleId), subject)}`;
  const isStandIn = ({ ruleId, subject }: Report["notEvaluated"][number]): boolean =>
    rules.get(ruleId)?.subject !== "organization" &&
    subjectOf(rules.get(ruleId), subject) === subject.orgId;
  const standIns = report.notEvaluated.filter(isStandIn).map(({ ruleId }) => ruleId);
  return {
    failed: new Set(report.findings.map((finding) => keyOf({ ...finding, reason: "" }))),
    notEvaluated: new Set(report.notEvaluated.map(keyOf)),
    standIns: new Set(standIns),
    miscounted: report.rules.flatMap(({ ruleId, subject, evaluations }) => {
      const expected =
        subjectsIn(report, subject) + standIns.filter((standIn) => standIn === ruleId).length;
      const { passed, failed, notEvaluated, notApplicable } = evaluations;
      const real = passed + failed + notEvaluated + notApplicable;
      return real === expected ? [] : [`${ruleId} has ${real} verdicts, not ${expected}`];
    }),
  };
}

/** A finding may be about more than what its rule looks at, such as one secret of an account. */
function subjectOf(rule: Rule | undefined, subject: Report["findings"][number]["subject"]): string {
  const { orgId, projectId, clientId } = subject;
  if (rule?.subject === "account") return clientId ?? orgId;
  if (rule?.subject === "project") return projectId ?? orgId;
  return orgId;
}

function subjectsIn({ organizations }: Report, subject: Rule["subject"]): number {
  if (subject === "organization") return organizations.length;
  const lists = organizations.map((one) => one[subject === "account" ? "accounts" : "projects"]);
  return lists.reduce((total, { length }) => total + length, 0);
}
