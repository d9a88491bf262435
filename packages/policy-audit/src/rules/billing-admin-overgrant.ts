import { leaveOrganizationRoles } from "../roles/remaining-roles.ts";
import { organizationRoleEvidence } from "../roles/role-evidence.ts";
import { accountRule, passed } from "../rule.ts";

const granted = "ORG_BILLING_ADMIN";
const enough = "ORG_BILLING_READ_ONLY";

/** The roles to leave: the viewer in place of the admin. */
type Values = { roles: string[] };

export const billingAdminOvergrant = accountRule<Values>({
  id: "MSA106",
  slug: "billing-admin-overgrant",
  title: "Billing admin where viewing is all the API offers",
  why: "No operation of the Atlas Admin API asks for ORG_BILLING_ADMIN: all that is about billing asks for the viewer. The rest of the role is for people in the web page and lies idle in a service account.",
  remediation:
    "Replace ORG_BILLING_ADMIN by ORG_BILLING_READ_ONLY; keep it only where the account manages billing alerts.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "medium",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-6"] },
  needs: [],
  check({ record: { roles } }) {
    if (!roles.includes(granted)) return passed;
    const rest = roles.filter((role) => role !== granted && role !== enough);
    return [{ values: { roles: [...rest, enough].toSorted() } }];
  },
  message: ({ names }) =>
    `${names.account} holds ${granted}, which no operation of the API asks for; ${enough} allows the same.`,
  evidence: () => organizationRoleEvidence([granted]),
  fixes: ({ values: { roles } }) => [leaveOrganizationRoles(roles)],
});
