import { leaveOrganizationRoles } from "../roles/remaining-roles.ts";
import { organizationRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, passed } from "../rule.ts";

const role = "ORG_STREAM_PROCESSING_ADMIN";

/** The roles that stay when it is taken away. */
type Values = { rest: string[] };

export const orgStreamAdmin = accountRule<Values>({
  id: "MSA104",
  slug: "org-stream-admin",
  title: "Stream processing admin of the whole organization",
  why: "The name sounds narrow, but the role is stream processing owner in every project, changes private endpoints and VPC peering, and reads everything. Stream processing owners can create database users: it comes close to owning all data.",
  remediation:
    "Give it GROUP_STREAM_PROCESSING_MANAGER or GROUP_STREAM_PROCESSING_OWNER in the projects where it works, then take the organization role away; with it the account loses sight of all other projects.",
  platforms: ["atlas"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"], pci: ["7.2.5"] },
  needs: [],
  check({ record: { roles } }) {
    if (!roles.includes(role)) return passed;
    return [{ values: { rest: roles.filter((one) => one !== role) } }];
  },
  message: ({ names }) =>
    `${names.account} holds ${role} and with it stream processing and network links of every project in ${names.organization}.`,
  evidence: () => organizationRoleEvidence([role]),
  fixes: ({ values: { rest } }) => [leaveOrganizationRoles(rest)],
});
