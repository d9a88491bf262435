import { organizationRoleEvidence, projectRolesSource } from "../roles/role-evidence.ts";
import { leaveOrganizationRoles } from "../roles/remaining-roles.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { someOf } from "../words/some-of.ts";

const granted = "ORG_READ_ONLY";

type Values = {
  projects: { projectId: string; name: string }[];
  /** The organization roles that stay. */
  rest: string[];
  source: string;
};

export const orgReadWhenProjectEnough = accountRule({
  id: "MSA117",
  slug: "org-read-when-project-enough",
  title: "Reads the whole organization for a few projects",
  why: "ORG_READ_ONLY shows every project, its users and its network. The account is assigned to a few projects, which it can read as a member.",
  remediation:
    "Take ORG_READ_ONLY away if the account reads nothing beyond its projects; it stays a member with GROUP_READ_ONLY in them.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "low",
  confidence: "low",
  thresholds: {
    projects: {
      default: 3,
      unit: "projects",
      least: 1,
      most: 1000,
      source: "Purser: up to so many, assigning them one by one is no burden",
    },
  },
  standards: { owasp: ["NHI5"] },
  needs: ["projectRoles"],
  check({ record, assignments, organization, isSelf }, { projects: most }): Outcome<Values> {
    if (!record.roles.includes(granted)) return passed;
    // An audit does read the whole organization.
    if (isSelf) return passed;
    if (assignments.length === 0 || assignments.length > most) return passed;
    if (assignments.some(({ tier }) => tier > 0)) return passed;
    return [
      {
        values: {
          projects: assignments.map(({ projectId, project }) => ({
            projectId,
            name: project?.record.name ?? projectId,
          })),
          rest: record.roles.filter((role) => role !== granted),
          source: projectRolesSource(organization),
        },
      },
    ];
  },
  message: ({ values: { projects }, names }) =>
    `${names.account} holds ${granted} in ${names.organization} but only reads ${someOf(projects.map(({ name }) => name))}.`,
  evidence: ({ values: { projects, source } }) => [
    ...organizationRoleEvidence([granted]),
    ...projects.map(({ projectId }) => ({ fact: "assignments", value: projectId, source })),
  ],
  fixes: ({ values: { rest } }) => [leaveOrganizationRoles(rest)],
});
