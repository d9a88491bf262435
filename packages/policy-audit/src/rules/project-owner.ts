import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveProjectRoles } from "../roles/remaining-roles.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule } from "../rule.ts";

const owner: ReadonlySet<string> = new Set(["GROUP_OWNER"]);

export const projectOwner = accountRule<HeldInProject>({
  id: "MSA108",
  slug: "project-owner",
  title: "Project owner",
  why: "GROUP_OWNER can do everything in a project: delete clusters and backups, open the network, add users, and make secrets for the project's service accounts. MongoDB keeps it for accounts that set projects up.",
  remediation:
    "Give it the roles for what it does in place of GROUP_OWNER (on Atlas such as GROUP_CLUSTER_MANAGER, GROUP_DATABASE_ACCESS_ADMIN or GROUP_NETWORK_ACCESS_MANAGER): where GROUP_OWNER is its only role, the command leaves it reading alone.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"], pci: ["7.2.5"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) =>
    heldInProjects(account, owner, ({ project }) => (project?.isProduction ? "high" : "medium")),
  message: ({ names, severity }) =>
    `${names.account} owns ${severity === "high" ? "the production project" : "the project"} ${names.project}.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject }) => [leaveProjectRoles(subject.projectId, rest)],
});
