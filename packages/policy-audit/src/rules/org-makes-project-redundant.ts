import { implies } from "../roles/implied-roles.ts";
import { heldFailure, type HeldInProject } from "../roles/held-in-projects.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, passed, type Failure, type Outcome } from "../rule.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { listOf } from "../words/list-of.ts";

/** `through`: the organization role that grants the same in every project. */
type Values = HeldInProject & { through: string };

export const orgMakesProjectRedundant = accountRule<Values>({
  id: "MSA113",
  slug: "org-makes-project-redundant",
  title: "Project role that an organization role includes",
  why: "The organization role already grants this in every project, also in those that do not list the account. The project's own list makes the account look smaller than it is.",
  remediation:
    "Take the account out of the project, or take the organization role away and keep the project roles; the first changes nothing in what it can do.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "low",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-6(7)"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account): Outcome<Values> {
    let failures: Failure<Values>[] | undefined;
    for (const assignment of account.assignments) {
      const through = greaterRole(account, assignment.roles);
      if (through === undefined) continue;
      const held = assignment.roles.filter((role) => implies(through).has(role));
      const failure = heldFailure(account, assignment, held);
      failures ??= [];
      failures.push({ ...failure, values: { ...failure.values, through } });
    }
    return failures ?? passed;
  },
  message: ({ values: { held, through }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project}; ${through} grants that in every project of ${names.organization}.`,
  evidence: ({ values: { held, through, source } }) => [
    ...organizationRoleEvidence([through]),
    ...projectRoleEvidence(held, source),
  ],
  fixes: ({ values: { rest }, subject: { projectId = "" } }) => [
    rest.length === 0
      ? { kind: "unassign", projectId }
      : { kind: "set-project-roles", projectId, roles: rest },
  ],
});

/** Returns the organization role that includes one of these project roles. */
function greaterRole(
  { record: { roles }, organizationTier }: AccountSubject,
  ofProject: readonly string[],
): string | undefined {
  if (organizationTier === 0) return undefined;
  return roles.find((role) => {
    const included = implies(role);
    return ofProject.some((one) => included.has(one));
  });
}
