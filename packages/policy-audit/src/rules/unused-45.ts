import { accountRule } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import { isoInstant } from "../words/iso-instant.ts";

type Values = { days: number; lastUsedAt: number };

export const unused45 = accountRule({
  id: "MSA202",
  slug: "unused-45",
  title: "Secret unused for weeks",
  why: "A secret that nobody uses still opens the door to whoever finds it. CIS asks for dormant credentials to be removed after 45 days.",
  remediation: "Delete the secret; if nothing breaks, delete the account.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 45,
      unit: "days",
      least: 1,
      most: 3650,
      source: "CIS Controls 8.1, 5.3: disable dormant accounts after 45 days",
      presets: { relaxed: 90, strict: 30, pci: 90 },
    },
  },
  standards: { owasp: ["NHI1"], nist: ["AC-2(3)"], cis: ["5.3"] },
  needs: [],
  check: ({ live }, { days }, { now }) =>
    live.flatMap(({ secretId, lastUsedAt }) => {
      if (lastUsedAt === null) return [];
      const age = daysBetween(lastUsedAt, now);
      if (age <= days) return [];
      return [{ values: { days: age, lastUsedAt } satisfies Values, about: { secretId } }];
    }),
  message: ({ values, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} was last used ${values.days} days ago; ${days} are allowed.`,
  evidence: ({ values }) => [
    {
      fact: "lastUsedAt",
      value: isoInstant(values.lastUsedAt),
      source: "listOrgServiceAccounts",
    },
  ],
  fixes: ({ subject }) => [{ kind: "delete-secret", secretId: subject.secretId ?? "" }],
});
