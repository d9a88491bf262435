import type {
  AccountRecord,
  InventoryRecord,
  OrganizationRecord,
  ProjectRecord,
} from "@purser/inventory";
import { createAudit, type PreviousState } from "../src/engine/create-audit.ts";
import type { Policy } from "../src/policy/policy.ts";
import { presetPolicy, settingOf } from "../src/policy/preset-policy.ts";
import type { Report, ReportedFinding } from "../src/report.ts";
import { rules } from "../src/rules/registry.ts";
import { account, now, organization, project, recordsOf } from "./records.ts";

/** What one rule is tried on. Left out: what no rule has anything against. */
export type Trial = {
  organization?: Partial<OrganizationRecord>;
  projects?: Partial<ProjectRecord>[];
  accounts?: Partial<AccountRecord>[];
  policy?: Partial<Policy>;
  /** In place of the thresholds of `recommended`. */
  thresholds?: Record<string, number>;
  previous?: { organization?: Partial<OrganizationRecord>; accounts?: Partial<AccountRecord>[] };
  now?: number;
};

/** Returns the report of auditing records with a policy, at `now` unless told otherwise. */
export function auditWith(
  records: Iterable<InventoryRecord>,
  policy: Policy,
  options: { previous?: PreviousState | undefined; now?: number } = {},
): Report {
  const audit = createAudit(policy, { now, ...options });
  for (const record of records) audit.add(record);
  return audit.end();
}

/** Returns the verdicts and findings of one rule alone. */
export function tryRule(
  ruleId: string,
  trial: Trial = {},
): { report: Report; findings: ReportedFinding[]; verdict: string; ids: string[] } {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`There is no rule ${ruleId}.`);
  const setting = settingOf(rule, "recommended");
  const thresholds = { ...setting.thresholds, ...trial.thresholds };
  const policy: Policy = {
    ...presetPolicy("recommended"),
    ...trial.policy,
    rules: new Map([[ruleId, { thresholds }]]),
  };
  const records = blockOf(trial);
  const report = auditWith(records, policy, {
    previous: trial.previous && previousOf(trial.previous),
    ...(trial.now === undefined ? {} : { now: trial.now }),
  });
  const { evaluations } = report.summary;
  const verdict = Object.entries(evaluations)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => (count === 1 ? name : `${name} ${count}`))
    .join(", ");
  const ids = report.findings.map(({ subject }) =>
    [subject.clientId, subject.projectId, subject.secretId, subject.address, subject.apiKeyId]
      .filter((id) => id !== undefined)
      .join(" "),
  );
  return { report, findings: report.findings, verdict, ids };
}

function blockOf({
  organization: open,
  projects = [{}],
  accounts = [{}],
}: Trial): InventoryRecord[] {
  return recordsOf(
    organization({
      projectCount: { state: "ok", value: projects.length },
      accountCount: { state: "ok", value: accounts.length },
      ...open,
    }),
    ...projects.map(project),
    ...accounts.map(account),
  );
}

/** The state a week before `now`. */
function previousOf({
  organization: open,
  accounts = [{}],
}: NonNullable<Trial["previous"]>): PreviousState {
  const record = organization(open);
  const before = accounts.map(account);
  return {
    collectedAt: new Date(now - 7 * 86_400_000).toISOString(),
    organizations: new Map([
      [
        record.orgId,
        {
          organization: record,
          projects: new Map(),
          accounts: new Map(before.map((one) => [one.clientId, one])),
        },
      ],
    ]),
  };
}
