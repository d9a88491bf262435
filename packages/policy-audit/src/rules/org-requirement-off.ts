import { organizationRule, passed } from "../rule.ts";

export const orgRequirementOff = organizationRule<null>({
  id: "MSA501",
  slug: "org-requirement-off",
  title: "Access lists are not required",
  why: "Without the requirement, a credential that has no access list works from any address on the Internet. Whoever finds a secret can use it at once.",
  remediation:
    "Give every account and API key an access list, then turn the requirement on in the organization's settings.",
  platforms: ["atlas"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-3", "SC-7(5)"], iso: ["A.8.20"], soc2: ["CC6.6"] },
  needs: ["settings"],
  check: ({ settings }) =>
    settings?.apiAccessListRequired === false ? [{ values: null }] : passed,
  message: ({ names }) =>
    `${names.organization} lets credentials without an access list in from any address.`,
  evidence: () => [{ fact: "apiAccessListRequired", value: false, source: "getOrgSettings" }],
  fixes: () => [{ kind: "set-settings", settings: { apiAccessListRequired: true } }],
});
