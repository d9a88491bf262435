import { accountRule, passed, type Outcome } from "../rule.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { day } from "../subjects/audit-context.ts";
import { spanWords } from "../words/span-words.ts";

type Values = { expiresAt: number; left: number; lastUsedAt: number; age: number; hours: number };

export const expiringNoSuccessor = accountRule({
  id: "MSA303",
  slug: "expiring-no-successor",
  title: "Only secret, in use, expires within days",
  why: "The account lives on this one secret, something uses it, and in a few days it stops working. Once every secret has expired, whatever depends on the account is locked out.",
  remediation:
    "Make its successor now: the old secret keeps working until its own end, seven days at most.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    days: {
      default: 7,
      unit: "days",
      least: 1,
      most: 90,
      source:
        "Atlas, Rotate Service Account Secrets: both secrets work side by side for seven days at most",
    },
    usedDays: {
      default: 7,
      unit: "days",
      least: 1,
      most: 90,
      source: "Purser: what was used within a week is in use",
    },
  },
  standards: { nist: ["IA-5"] },
  needs: [],
  check(account, { days, usedDays }, { now, policy }): Outcome<Values> {
    const [only] = account.live;
    if (only === undefined || account.live.length > 1 || only.lastUsedAt === null) return passed;
    const { secretId, expiresAt, lastUsedAt } = only;
    const left = expiresAt - now;
    const age = now - lastUsedAt;
    if (left > days * day || age > usedDays * day) return passed;
    const values: Values = {
      expiresAt,
      left,
      lastUsedAt,
      age,
      hours: rotationHours(account, policy),
    };
    return [{ values, about: { secretId } }];
  },
  message: ({ values: { left, lastUsedAt, age }, names, subject }) =>
    `${names.account} stops working in ${spanWords(left)}: its only secret ${subject.secretId} expires then, was last used ${sinceWords(lastUsedAt, age)} and has no successor.`,
  evidence: ({ values: { expiresAt, lastUsedAt } }) => [
    secretEvidence("expiresAt", expiresAt),
    secretEvidence("lastUsedAt", lastUsedAt),
    { fact: "liveSecrets", value: 1, source: "listOrgServiceAccounts" },
  ],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
