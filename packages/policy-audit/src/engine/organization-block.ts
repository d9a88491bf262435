import type { OrganizationEndRecord } from "@purser/inventory";
import { isSystemManaged } from "../accounts/is-system-managed.ts";
import type { Finding, FindingSubject, SubjectNames } from "../finding.ts";
import type { NotEvaluated, OrganizationReport } from "../report.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import type { AuditContext } from "../subjects/audit-context.ts";
import { noteGaps, type OpenOrganization } from "../subjects/build-organization.ts";
import { factBits } from "../subjects/fact-state.ts";
import type { CompiledRule, RuleSets } from "./compile-rules.ts";
import { evaluate, narrow, reasonOf, type Verdicts } from "./evaluate.ts";
import { isExempt } from "./exemptions.ts";
import { reportOrganization } from "./report-organization.ts";

export type Means = {
  rulesFor: RuleSets;
  context: AuditContext;
  onFinding: (finding: Finding) => void;
  onNotEvaluated: (entry: NotEvaluated) => void;
};

/** The part of an audit that one organization takes up. */
export type Block = {
  organization: OpenOrganization;
  addAccount(account: AccountSubject): void;
  /** Runs what had to wait for all records. */
  end(): void;
  /** Runs what had to wait for all organizations. */
  endOfAudit(): void;
  report(end: OrganizationEndRecord): OrganizationReport;
};

export function createBlock(organization: OpenOrganization, means: Means): Block {
  const { rulesFor, context, onFinding, onNotEvaluated } = means;
  const { orgId, name, platform } = organization.record;
  const { policy } = context;
  const rules = rulesFor(platform, organization.previous !== undefined);
  const hasExemptions = policy.exemptions.length > 0;

  // One object of verdicts for all evaluations: which subject they are about changes under it.
  let subject: FindingSubject = { orgId };
  let names: SubjectNames = { organization: name };
  let scope: Finding["scope"];
  const verdicts: Verdicts = {
    onFailures({ rule, severity }, failures) {
      for (const failure of failures) {
        const finding: Finding = {
          ruleId: rule.id,
          severity: severity ?? failure.severity ?? rule.severity,
          confidence: failure.confidence ?? rule.confidence,
          platform,
          subject: narrow(subject, failure),
          names: failure.names === undefined ? names : { ...names, ...failure.names },
          values: failure.values,
          suppressed: false,
        };
        if (scope !== undefined) finding.scope = scope;
        if (failure.key !== undefined) finding.key = failure.key;
        onFinding(finding);
      }
    },
    onNotEvaluated: ({ rule }, reason) => onNotEvaluated({ ruleId: rule.id, subject, reason }),
  };

  const look = (at: FindingSubject, called: SubjectNames, reach: Finding["scope"]): void => {
    subject = at;
    names = called;
    scope = reach;
  };
  const lookAtAccount = ({ record, scope }: AccountSubject): void => {
    const { clientId } = record;
    look({ orgId, clientId }, { organization: name, account: record.name }, scope);
  };

  const run = (account: AccountSubject, set: typeof rules.account): void => {
    lookAtAccount(account);
    const isManaged = isSystemManaged(account);
    for (const one of set) {
      const isOut =
        (isManaged && !one.coversSystemManaged) ||
        (hasExemptions && isExempt(one.rule.id, account, policy));
      if (isOut) one.evaluations.notApplicable++;
      else evaluate(one, account, context, verdicts);
    }
  };

  /** A list that could not be read stands for one subject of which nothing is known. */
  const standIn = (list: "accounts" | "projects", subjects: readonly CompiledRule[]): void => {
    if ((organization.facts.unread & factBits([list])) === 0) return;
    look({ orgId }, { organization: name }, undefined);
    for (const one of subjects) {
      one.evaluations.notEvaluated++;
      verdicts.onNotEvaluated(one, reasonOf(organization.facts, factBits([list])));
    }
  };

  const skip = (idle: readonly CompiledRule[], subjects: number): void => {
    for (const { evaluations } of idle) evaluations.notApplicable += subjects;
  };

  return {
    organization,
    addAccount(account) {
      organization.accounts.push(account);
      if (account.facts !== organization.facts) {
        const own = account.facts.causes.slice(organization.facts.causes.length);
        noteGaps(organization, own, { clientId: account.record.clientId });
      }
      run(account, rules.account);
    },
    end() {
      const { accounts, projects } = organization;
      if (rules.lateAccount.length > 0) {
        for (const account of accounts) run(account, rules.lateAccount);
      }
      for (const project of projects.values()) {
        const { projectId, name: called } = project.record;
        look({ orgId, projectId }, { organization: name, project: called }, undefined);
        for (const one of rules.project) evaluate(one, project, context, verdicts);
      }
      look({ orgId }, { organization: name }, undefined);
      for (const one of rules.organization) evaluate(one, organization, context, verdicts);
      skip(rules.idle.account, accounts.length);
      skip(rules.idle.project, projects.size);
      skip(rules.idle.organization, 1);
      standIn("accounts", [...rules.account, ...rules.lateAccount]);
      standIn("projects", rules.project);
    },
    endOfAudit() {
      look({ orgId }, { organization: name }, undefined);
      for (const one of rules.lateOrganization) evaluate(one, organization, context, verdicts);
    },
    report: (end) => reportOrganization(organization, end, context),
  };
}
