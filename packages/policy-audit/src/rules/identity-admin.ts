import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveProjectRoles } from "../roles/remaining-roles.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

/** Of Atlas, and of Cloud Manager. */
const identity: ReadonlySet<string> = new Set(["GROUP_ACCESS_MANAGER", "GROUP_USER_ADMIN"]);

export const identityAdmin = accountRule<HeldInProject>({
  id: "MSA110",
  slug: "identity-admin",
  title: "May hand out access to a project",
  why: "The role adds users and changes what they may do; on Atlas it also changes API keys and access lists of service accounts, on Cloud Manager it makes secrets. Whoever holds it can give away more than they have.",
  remediation:
    "Leave access to people or to one account for infrastructure as code, and take the role away from all others; where it is the only role, the command leaves the account reading alone.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-2", "AC-6(2)"], pci: ["7.2.2"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) => heldInProjects(account, identity),
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project} and can give others access to it.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject }) => [leaveProjectRoles(subject.projectId, rest)],
});
