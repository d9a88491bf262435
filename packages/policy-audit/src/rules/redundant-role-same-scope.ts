import { leaveOrganizationRoles, leaveProjectRoles } from "../roles/remaining-roles.ts";
import { redundantRoles, type RedundantRole } from "../roles/redundant-roles.ts";
import {
  organizationRoleEvidence,
  projectRoleEvidence,
  projectRolesSource,
} from "../roles/role-evidence.ts";
import { accountRule, passed, type Failure, type Outcome } from "../rule.ts";

type Values = {
  redundant: readonly RedundantRole[];
  /** The roles that stay when those are taken away. */
  rest: string[];
  /** The operation that told. */
  source: string;
};

export const redundantRoleSameScope = accountRule<Values>({
  id: "MSA112",
  slug: "redundant-role-same-scope",
  title: "Role that another one includes",
  why: "A role beside a greater one allows nothing more and hides what the account can really do. When the greater one is taken away one day, the lesser stays behind unnoticed.",
  remediation: "Take the included role away; the account can do the same as before.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "low",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-6(7)"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check({ record, assignments, organization }): Outcome<Values> {
    let failures: Failure<Values>[] | undefined;
    const ofOrganization = redundantRoles(record.roles);
    if (ofOrganization.length > 0) {
      failures = [{ values: valuesOf(record.roles, ofOrganization, "listOrgServiceAccounts") }];
    }
    for (const { projectId, project, roles } of assignments) {
      const redundant = redundantRoles(roles);
      if (redundant.length === 0) continue;
      failures ??= [];
      failures.push({
        values: valuesOf(roles, redundant, projectRolesSource(organization)),
        about: { projectId },
        names: { project: project?.record.name ?? projectId },
      });
    }
    return failures ?? passed;
  },
  message({ values: { redundant }, names }) {
    const pairs = redundant.map(({ role, through }) => `${role} (in ${through})`);
    return `${names.account} holds roles in ${names.project ?? names.organization} that others there include: ${pairs.join(", ")}.`;
  },
  evidence({ values: { redundant, source }, subject }) {
    const roles = redundant.map(({ role }) => role);
    return subject.projectId === undefined
      ? organizationRoleEvidence(roles)
      : projectRoleEvidence(roles, source);
  },
  fixes: ({ values: { rest }, subject }) => [
    subject.projectId === undefined
      ? leaveOrganizationRoles(rest)
      : leaveProjectRoles(subject.projectId, rest),
  ],
});

function valuesOf(
  roles: readonly string[],
  redundant: readonly RedundantRole[],
  source: string,
): Values {
  const rest = roles.filter((role) => !redundant.some((one) => one.role === role));
  return { redundant, rest, source };
}
