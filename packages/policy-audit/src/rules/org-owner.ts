import { accountRule, passed } from "../rule.ts";

/** The roles that stay when ORG_OWNER is taken away; every account is at least a member. */
type Values = { rest: string[] };

export const orgOwner = accountRule<Values>({
  id: "MSA101",
  slug: "org-owner",
  title: "Organization owner outside of break-glass use",
  why: "ORG_OWNER can do everything in the organization and in every project, even in those that do not list the account. MongoDB keeps the role for the initial setup and for emergencies.",
  remediation:
    "Give it the organization and project roles it needs in place of ORG_OWNER, or declare it as break-glass with a reviewer and an end.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: {
    owasp: ["NHI5"],
    nist: ["AC-6", "AC-6(2)"],
    pci: ["7.2.5"],
    iso: ["A.8.2"],
    soc2: ["CC6.3"],
    cis: ["5.4"],
  },
  needs: [],
  check({ record: { roles }, breakGlass }, _thresholds, { now }) {
    if (!roles.includes("ORG_OWNER")) return passed;
    if (breakGlass !== undefined && breakGlass.expiresAt > now) return passed;
    const rest = roles.filter((role) => role !== "ORG_OWNER");
    return [{ values: { rest: rest.length === 0 ? ["ORG_MEMBER"] : rest } }];
  },
  message: ({ names }) =>
    `${names.account} holds ORG_OWNER in ${names.organization} and is not declared as break-glass.`,
  evidence: () => [{ fact: "roles", value: "ORG_OWNER", source: "listOrgServiceAccounts" }],
  fixes: ({ values: { rest } }) => [
    { kind: "set-organization-roles", roles: rest },
    { kind: "declare", section: "breakGlass" },
  ],
});
