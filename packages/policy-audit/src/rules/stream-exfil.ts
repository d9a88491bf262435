import { heldInProjects, type HeldInProject } from "../roles/held-in-projects.ts";
import { leaveOrganizationRoles, leaveProjectRoles } from "../roles/remaining-roles.ts";
import { organizationRoleEvidence, projectRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, type Outcome } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

const ofOrganization = "ORG_STREAM_PROCESSING_ADMIN";
const ofProjects: ReadonlySet<string> = new Set([
  "GROUP_STREAM_PROCESSING_OWNER",
  "GROUP_STREAM_PROCESSING_MANAGER",
]);

export const streamExfil = accountRule<HeldInProject>({
  id: "MSA610",
  slug: "stream-exfil",
  title: "May stream data out",
  why: "The role connects a stream to the data and to a target outside, and starts it: everything that changes flows out from then on. An owner of streams makes the database user for it too.",
  remediation:
    "Keep streams in an account of their own and review where its connections lead; where it is the only role, the command leaves the account a member or reading alone.",
  platforms: ["atlas"],
  isCore: false,
  severity: "high",
  confidence: "medium",
  thresholds: {},
  standards: { owasp: ["NHI5"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account): Outcome<HeldInProject> {
    const { roles } = account.record;
    const inProjects = heldInProjects(account, ofProjects);
    if (!roles.includes(ofOrganization)) return inProjects;
    const rest = roles.filter((role) => role !== ofOrganization);
    const values = { held: [ofOrganization], rest, source: "listOrgServiceAccounts" };
    return [{ values }, ...inProjects];
  },
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project ?? names.organization} and can stream data to targets outside.`,
  evidence: ({ values: { held, source }, subject }) =>
    subject.projectId === undefined
      ? organizationRoleEvidence(held)
      : projectRoleEvidence(held, source),
  fixes: ({ values: { rest }, subject: { projectId } }) => [
    projectId === undefined ? leaveOrganizationRoles(rest) : leaveProjectRoles(projectId, rest),
  ],
});
