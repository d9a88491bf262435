import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveProjectRoles } from "../roles/remaining-roles.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule } from "../rule.ts";

const support: ReadonlySet<string> = new Set(["GROUP_SUPPORT_ACCESS_MANAGER"]);

export const supportDoor = accountRule<HeldInProject>({
  id: "MSA609",
  slug: "support-door",
  title: "May let MongoDB's employees in",
  why: "The role grants employees of MongoDB access to clusters. Whether to let them in is a decision for a person who knows the support case.",
  remediation:
    "Take the role away and leave it to people; where it is the only role, the command leaves the account reading alone.",
  platforms: ["atlas"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-17"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check: (account) => heldInProjects(account, support),
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${held.join(", ")} in ${names.project} and can let employees of MongoDB in.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject }) => [leaveProjectRoles(subject.projectId, rest)],
});
