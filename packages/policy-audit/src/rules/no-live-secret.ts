import { accountRule, passed, type Outcome } from "../rule.ts";
import { isBreakGlass, keptWords, retireAccount } from "../secrets/retire-account.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import type { SecretSubject } from "../subjects/subjects.ts";

type Values = {
  /** Of the secret that lasted longest; null where there is none. */
  expiredAt: number | null;
  createdAt: number;
  age: number;
  isKept: boolean;
};

export const noLiveSecret = accountRule({
  id: "MSA206",
  slug: "no-live-secret",
  title: "Account without a live secret",
  why: "Nobody can use the account, but its roles stay: whoever may make secrets for it gets all of them at once. An account that did without a secret for a month is not needed.",
  remediation: "Delete the account: its roles outlive its secrets.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 30,
      unit: "days",
      least: 1,
      most: 3650,
      source: "Purser: a month is longer than any planned pause between two secrets",
      presets: { relaxed: 90 },
    },
  },
  standards: { owasp: ["NHI1"], nist: ["AC-2"], cis: ["5.3"] },
  needs: [],
  check(account, { days }, { now }): Outcome<Values> {
    const { secrets, live, createdAt } = account;
    if (live.length > 0) return passed;
    const expiredAt = lastEnd(secrets);
    const since = expiredAt ?? createdAt;
    if (daysBetween(since, now) <= days) return passed;
    const isKept = isBreakGlass(account, now);
    return [{ values: { expiredAt, createdAt, age: now - since, isKept } }];
  },
  message({ values: { expiredAt, createdAt, age, isKept }, names }, { days }) {
    const since =
      expiredAt === null
        ? `was made ${sinceWords(createdAt, age)} and has no secret`
        : `has no live secret: the last one expired ${sinceWords(expiredAt, age)}`;
    return `${names.account} ${since}; ${days} days are allowed.${keptWords(isKept)}`;
  },
  evidence: ({ values: { expiredAt, createdAt } }) =>
    expiredAt === null
      ? [
          { fact: "secrets", value: 0, source: "listOrgServiceAccounts" },
          secretEvidence("createdAt", createdAt),
        ]
      : [secretEvidence("expiresAt", expiredAt)],
  fixes: ({ values }) => retireAccount(values.isKept),
});

function lastEnd(secrets: readonly SecretSubject[]): number | null {
  return secrets.length === 0 ? null : Math.max(...secrets.map(({ expiresAt }) => expiresAt));
}
