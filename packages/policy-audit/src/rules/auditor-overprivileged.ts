import { heldFailure, type HeldInProject } from "../roles/held-in-projects.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, type Failure, type Outcome } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

/** What reading everything that an audit looks at takes. Source: both APIs, required roles. */
const enough: ReadonlySet<string> = new Set(["ORG_READ_ONLY", "ORG_MEMBER"]);
const enoughInProjects: ReadonlySet<string> = new Set(["GROUP_READ_ONLY"]);

export const auditorOverprivileged = accountRule<HeldInProject>({
  id: "MSA611",
  slug: "auditor-overprivileged",
  title: "The audit runs with more than it needs",
  why: "Everything that this audit reads, ORG_READ_ONLY can read. A credential that is used by a scheduled job and can change things as well is the kind of account this audit looks for.",
  remediation: "Give the account ORG_READ_ONLY alone, or audit with another account that has it.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account): Outcome<HeldInProject> {
    const { record, isSelf, assignments } = account;
    if (!isSelf) return "not-applicable";
    const failures: Failure<HeldInProject>[] = [];
    const held = record.roles.filter((role) => !enough.has(role));
    if (held.length > 0) {
      failures.push({ values: { held, rest: [], source: "listOrgServiceAccounts" } });
    }
    for (const assignment of assignments) {
      const more = assignment.roles.filter((role) => !enoughInProjects.has(role));
      if (more.length > 0) failures.push(heldFailure(account, assignment, more));
    }
    return failures;
  },
  message: ({ values: { held }, names }) =>
    `${names.account}, with which this was collected, holds ${listOf(held)} in ${names.project ?? names.organization}; ORG_READ_ONLY is enough.`,
  evidence: ({ values: { held, source }, subject }) =>
    subject.projectId === undefined
      ? organizationRoleEvidence(held)
      : projectRoleEvidence(held, source),
  fixes({ values: { rest }, subject: { projectId } }) {
    if (projectId === undefined) {
      return [{ kind: "set-organization-roles", roles: ["ORG_READ_ONLY"] }];
    }
    return [
      rest.length === 0
        ? { kind: "unassign", projectId }
        : { kind: "set-project-roles", projectId, roles: rest },
    ];
  },
});
