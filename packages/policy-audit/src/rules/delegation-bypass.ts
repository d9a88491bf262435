import { organizationRule, passed } from "../rule.ts";

/** The settings that let something in, and what they say. */
type Values = { open: { setting: string; value: string }[] };

const settings = ["delegatedMcpAccess", "delegatedPartnerAccess"] as const;

export const delegationBypass = organizationRule<Values>({
  id: "MSA508",
  slug: "delegation-bypass",
  title: "Delegated access goes around the access lists",
  why: "The organization requires access lists, but calls that come through delegated access are not held against them. Whoever trusts the lists overlooks that way in.",
  remediation:
    "Set delegated access to DISALLOWED, or MCP to READ_ONLY if agents need it; integrations that use it stop working.",
  platforms: ["atlas"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI3"], nist: ["SC-7"] },
  needs: ["settings", "delegation"],
  check({ settings: organization, delegation }) {
    if (organization === undefined || delegation === undefined) return "not-evaluated";
    if (!organization.apiAccessListRequired) return passed;
    const open = settings
      .map((setting) => ({ setting, value: delegation[setting] }))
      .filter(({ value }) => value !== "DISALLOWED");
    return open.length === 0 ? passed : [{ values: { open } }];
  },
  message({ values: { open }, names }) {
    const ways = open.map(({ setting, value }) => `${setting} is ${value}`);
    return `${names.organization} requires access lists, but ${ways.join(" and ")}: such calls are not held against them.`;
  },
  evidence: ({ values: { open } }) => [
    { fact: "apiAccessListRequired", value: true, source: "getOrgSettings" },
    ...open.map(({ setting, value }) => ({
      fact: setting,
      value,
      source: "getOrgDelegationSettings",
    })),
  ],
  fixes: () => [{ kind: "close-delegation" }],
});
