import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveProjectRoles } from "../roles/remaining-roles.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

const minting: ReadonlySet<string> = new Set([
  "GROUP_DATABASE_ACCESS_ADMIN",
  "GROUP_STREAM_PROCESSING_OWNER",
]);

export const dataPlaneMinting = accountRule<HeldInProject>({
  id: "MSA111",
  slug: "data-plane-minting",
  title: "May create database users",
  why: "An account that creates database users and custom roles can make itself a login to every document of the project. It is the shortest way from the management of clusters to the data in them.",
  remediation:
    "Keep the role to one project and to secrets with a short life, or let a vault make database users; where it is the only role, the command leaves the account reading alone.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"], pci: ["8.6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) =>
    heldInProjects(account, minting, ({ project }) => (project?.isProduction ? "high" : "medium")),
  message: ({ values: { held }, names, severity }) =>
    `${names.account} holds ${listOf(held)} in ${severity === "high" ? "the production project" : "the project"} ${names.project} and can create database users there.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject }) => [leaveProjectRoles(subject.projectId, rest)],
});
