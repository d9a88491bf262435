import { accountRule, passed, type Outcome } from "../rule.ts";
import { isBreakGlass, keptWords, retireAccount } from "../secrets/retire-account.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { daysBetween } from "../subjects/audit-context.ts";

type Values = {
  lastUsedAt: number | null;
  createdAt: number;
  age: number;
  live: number;
  isKept: boolean;
};

export const dormantAccount = accountRule({
  id: "MSA204",
  slug: "dormant-account",
  title: "Dormant account with a live secret",
  why: "Nobody uses the account, but its secret still works and its roles are still there. Whoever finds the secret can stay unnoticed for as long as it lives.",
  remediation:
    "Leave it only ORG_MEMBER and no project for 14 days; if nobody misses it, delete it. Deleting it ends all its secrets at once.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    days: {
      default: 90,
      unit: "days",
      least: 1,
      most: 3650,
      source: "PCI DSS 4.0.1, 8.2.6: remove or disable accounts inactive for more than 90 days",
      presets: { relaxed: 180 },
    },
  },
  standards: { owasp: ["NHI1"], nist: ["AC-2(3)"], pci: ["8.2.6"], soc2: ["CC6.2"] },
  needs: [],
  check(account, { days }, { now }): Outcome<Values> {
    const { live, lastUsedAt, createdAt } = account;
    const since = lastUsedAt ?? createdAt;
    if (live.length === 0 || daysBetween(since, now) <= days) return passed;
    const isKept = isBreakGlass(account, now);
    const values: Values = { lastUsedAt, createdAt, age: now - since, live: live.length, isKept };
    return [{ values }];
  },
  message({ values: { lastUsedAt, createdAt, age, live, isKept }, names }, { days }) {
    const since =
      lastUsedAt === null
        ? `was made ${sinceWords(createdAt, age)} and never used`
        : `was last used ${sinceWords(lastUsedAt, age)}`;
    const secrets = live === 1 ? "its secret still works" : `its ${live} secrets still work`;
    return `${names.account} ${since}, and ${secrets}; ${days} days are allowed.${keptWords(isKept)}`;
  },
  evidence: ({ values: { lastUsedAt, createdAt, live } }) => [
    secretEvidence("lastUsedAt", lastUsedAt),
    secretEvidence("createdAt", createdAt),
    { fact: "liveSecrets", value: live, source: "listOrgServiceAccounts" },
  ],
  fixes: ({ values }) => retireAccount(values.isKept),
});
