import { organizationRoleEvidence, projectRolesSource } from "../roles/role-evidence.ts";
import { tierOf } from "../roles/role-tier.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { assignedProjects } from "../subjects/assigned-projects.ts";
import { writeTier } from "../subjects/effective-scope.ts";
import { countOf } from "../words/count-of.ts";
import { listOf } from "../words/list-of.ts";

const creator = "ORG_GROUP_CREATOR";

/** What the account is for beside making projects. */
type Values = { roles: string[]; projects: number; source: string };

export const orgProjectCreatorPlus = accountRule<Values>({
  id: "MSA105",
  slug: "org-project-creator-plus",
  title: "Creates projects and does other things",
  why: "Making projects is a job for one account that does nothing else: it may well own what it makes. With other roles beside it, one secret sets projects up and works in them.",
  remediation: "Give the creation of projects an account of its own.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "medium",
  thresholds: {},
  standards: { owasp: ["NHI5", "NHI9"], nist: ["AC-5"] },
  needs: ["assignments"],
  holdsInPart: true,
  check({ record, organization }, _thresholds, { policy }): Outcome<Values> {
    if (!record.roles.includes(creator)) return passed;
    const roles = record.roles.filter(
      (role) => role !== creator && tierOf(role, policy.roleTiers) >= writeTier,
    );
    const projects = assignedProjects(record).length;
    if (roles.length === 0 && projects === 0) return passed;
    return [{ values: { roles, projects, source: projectRolesSource(organization) } }];
  },
  message({ values: { roles, projects }, names }) {
    const inProjects = projects === 0 ? [] : [`roles in ${countOf(projects, "project")}`];
    return `${names.account} creates projects in ${names.organization} and also holds ${listOf([...roles, ...inProjects])}.`;
  },
  evidence: ({ values: { roles, projects, source } }) => [
    ...organizationRoleEvidence([creator, ...roles]),
    { fact: "assignments", value: projects, source },
  ],
  fixes: () => [{ kind: "split-account" }],
});
