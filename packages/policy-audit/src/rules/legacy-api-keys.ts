import { organizationRule } from "../rule.ts";

type Values = { publicKey: string; description: string; roles: string[] };

export const legacyApiKeys = organizationRule<Values>({
  id: "MSA409",
  slug: "legacy-api-keys",
  title: "Legacy API key",
  why: "API keys never expire and are sent with every request. MongoDB calls them legacy and recommends service accounts, whose secrets expire and whose tokens live for an hour.",
  remediation:
    "Create a service account with the same roles, move the program over, then delete the key: whatever still uses it stops working at once.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI4", "NHI7"], nist: ["IA-5"] },
  needs: ["apiKeys"],
  check({ record: { apiKeys } }) {
    if (apiKeys.state !== "ok") return "not-evaluated";
    return apiKeys.value.map(({ apiKeyId, publicKey, description, roles }) => ({
      values: { publicKey, description, roles: [...new Set(roles.map(({ role }) => role))] },
      about: { apiKeyId },
    }));
  },
  message({ values: { publicKey, description, roles }, names }) {
    const called = description === "" ? "" : ` (${description})`;
    const held = roles.length === 0 ? "no role" : roles.join(", ");
    return `API key ${publicKey}${called} of ${names.organization} never expires; it holds ${held}.`;
  },
  evidence: ({ values: { publicKey, roles } }) => [
    { fact: "publicKey", value: publicKey, source: "listOrgApiKeys" },
    { fact: "roles", value: roles.join(" "), source: "listOrgApiKeys" },
  ],
  fixes: ({ subject }) => [{ kind: "delete-api-key", apiKeyId: subject.apiKeyId ?? "" }],
});
