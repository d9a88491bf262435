import { organizationRoleEvidence, projectRolesSource } from "../roles/role-evidence.ts";
import { tierOf } from "../roles/role-tier.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { assignedProjects } from "../subjects/assigned-projects.ts";
import { writeTier } from "../subjects/effective-scope.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { listOf } from "../words/list-of.ts";
import { someOf } from "../words/some-of.ts";

/** Tiers of organization roles from here on own what they reach. */
const privilegedTier = 4;

type Values = {
  /** Organization roles that are worth taking over. */
  roles: string[];
  projects: { projectId: string; name: string }[];
  source: string;
};

export const orgPrivilegedButProjectManaged = accountRule<Values>({
  id: "MSA603",
  slug: "org-privileged-but-project-managed",
  title: "A project's owners can take over what reaches beyond it",
  why: "Project owners may make secrets and change access lists of every service account in their project. With such a secret they have all its roles, in the organization and in other projects too, which nobody gave to them.",
  remediation:
    "Keep accounts with powerful organization roles out of projects, and give each project an account of its own. Taking an account out of a project ends the roles it holds there.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "medium",
  thresholds: {},
  standards: { owasp: ["NHI5", "NHI9"], nist: ["AC-5", "AC-6"] },
  needs: ["assignments"],
  holdsInPart: true,
  check(account, _thresholds, { policy }): Outcome<Values> {
    const { record, organization, organizationTier } = account;
    const assigned = assignedProjects(record);
    const isPrivileged = organizationTier >= privilegedTier;
    if (assigned.length < (isPrivileged ? 1 : 2)) return passed;
    const isWorthLess = !isPrivileged && onlyReads(account, assigned.length);
    return [
      {
        severity: isWorthLess ? "medium" : "high",
        values: {
          roles: record.roles.filter((role) => tierOf(role, policy.roleTiers) >= privilegedTier),
          projects: assigned.map(({ projectId }) => ({
            projectId,
            name: organization.projects.get(projectId)?.record.name ?? projectId,
          })),
          source: projectRolesSource(organization),
        },
      },
    ];
  },
  message({ values: { roles, projects }, names }) {
    const where = someOf(projects.map(({ name }) => name));
    return roles.length > 0
      ? `${names.account} holds ${listOf(roles)} in ${names.organization} and is assigned to ${where}: project owners there can make secrets for it.`
      : `${names.account} is assigned to ${where}: the owners of each can make secrets for it and use its roles in the others.`;
  },
  evidence: ({ values: { roles, projects, source } }) => [
    ...organizationRoleEvidence(roles),
    ...projects.map(({ projectId }) => ({ fact: "assignments", value: projectId, source })),
  ],
  fixes: ({ values: { roles, projects } }) =>
    roles.length > 0
      ? projects.map(({ projectId }) => ({ kind: "unassign", projectId }))
      : [{ kind: "split-account" }],
});

/** Whether all roles in projects are known, and none changes anything. */
function onlyReads({ assignments }: AccountSubject, assigned: number): boolean {
  return assignments.length === assigned && assignments.every(({ tier }) => tier < writeTier);
}
