import { isSystemManaged } from "../accounts/is-system-managed.ts";
import { accountRule, passed } from "../rule.ts";

export const systemManaged = accountRule<null>({
  id: "MSA410",
  slug: "system-managed",
  title: "Account that MongoDB manages",
  why: "MongoDB made the account for a feature of its own, such as an MCP configuration, and keeps its secrets. The lists leave it out unless one asks for it, so an inventory can miss it.",
  remediation: "Nothing to do: note it in the inventory, and do not change it.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "info",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI3"], nist: ["CM-8"] },
  needs: ["systemManaged"],
  coversSystemManaged: true,
  check: (account) => (isSystemManaged(account) ? [{ values: null }] : passed),
  message: ({ names }) => `${names.account} in ${names.organization} is managed by MongoDB.`,
  evidence: () => [{ fact: "systemManaged", value: true, source: "listOrgServiceAccounts" }],
  fixes: () => [],
});
