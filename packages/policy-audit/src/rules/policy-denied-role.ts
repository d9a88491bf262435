import {
  deniedInOrganization,
  deniedInProject,
  roleEntriesOf,
  type DeniedRole,
} from "../policy/denied-roles.ts";
import { heldFailure } from "../roles/held-in-projects.ts";
import { leaveOrganizationRoles } from "../roles/remaining-roles.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, type Failure, type Outcome } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

type Values = {
  denied: DeniedRole[];
  /** The roles that stay when those are taken away. */
  rest: string[];
  /** The operation that told. */
  source: string;
};

const unread =
  "The policy selects projects by name or tag, and those of a project of this account were not read.";

export const policyDeniedRole = accountRule<Values>({
  id: "MSA115",
  slug: "policy-denied-role",
  title: "Role that the policy does not allow",
  why: "Your policy says which roles these accounts may have. This one has another, by mistake or by a decision that nobody wrote down.",
  remediation: "Take the role away, or change the `roles` of the policy if it is meant to be.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-3", "AC-6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  compares: "policy",
  check(account, _thresholds, { policy }): Outcome<Values> {
    const entries = roleEntriesOf(account, policy);
    if (entries.length === 0) return "not-applicable";
    const failures: Failure<Values>[] = [];
    const { roles } = account.record;
    const inOrganization = deniedInOrganization(account, entries);
    if (inOrganization.length > 0) {
      const rest = roles.filter((role) => !inOrganization.some((one) => one.role === role));
      failures.push({ values: { denied: inOrganization, rest, source: "listOrgServiceAccounts" } });
    }
    let isOpen = false;
    for (const assignment of account.assignments) {
      const denied = deniedInProject(assignment, entries);
      if (denied === undefined) isOpen = true;
      else if (denied.length > 0) {
        const held = denied.map(({ role }) => role);
        const failure = heldFailure(account, assignment, held);
        const { rest, source } = failure.values;
        failures.push({ ...failure, values: { denied, rest, source } });
      }
    }
    return isOpen && failures.length === 0 ? { notEvaluated: unread } : failures;
  },
  message({ values: { denied }, names }) {
    const roles = listOf(denied.map(({ role }) => role));
    const reasons = [...new Set(denied.flatMap(({ reason }) => reason ?? []))];
    const because = reasons.length === 0 ? "" : ` Its reason: ${reasons.join("; ")}.`;
    return `${names.account} holds ${roles} in ${names.project ?? names.organization}, which the policy does not allow.${because}`;
  },
  evidence({ values: { denied, source }, subject }) {
    const roles = denied.map(({ role }) => role);
    return subject.projectId === undefined
      ? organizationRoleEvidence(roles)
      : projectRoleEvidence(roles, source);
  },
  fixes({ values: { rest }, subject: { projectId } }) {
    if (projectId === undefined) return [leaveOrganizationRoles(rest)];
    return [
      rest.length === 0
        ? { kind: "unassign", projectId }
        : { kind: "set-project-roles", projectId, roles: rest },
    ];
  },
});
