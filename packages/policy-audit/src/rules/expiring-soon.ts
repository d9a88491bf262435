import { accountRule, passed, type Outcome } from "../rule.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { day } from "../subjects/audit-context.ts";
import { spanWords } from "../words/span-words.ts";

type Values = { expiresAt: number; left: number; hours: number };

export const expiringSoon = accountRule({
  id: "MSA302",
  slug: "expiring-soon",
  title: "Secret expires soon and has no successor",
  why: "When the secret expires, whatever uses it stops working. A rotation takes up to seven days, because both secrets work side by side for so long, and somebody has to have time to start it.",
  remediation: "Rotate the secret: make its successor, move the consumers, delete the old one.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 14,
      unit: "days",
      least: 1,
      most: 90,
      source: "Purser: the seven days that both secrets work side by side, and seven to start",
    },
    highDays: {
      default: 3,
      unit: "days",
      least: 0,
      most: 90,
      source: "Purser: a weekend is no time to find every consumer",
    },
  },
  standards: { nist: ["IA-5"] },
  needs: [],
  check(account, { days, highDays }, { now, policy }): Outcome<Values> {
    const last = account.live.at(-1);
    if (last === undefined) return passed;
    const { secretId, expiresAt } = last;
    const left = expiresAt - now;
    if (left > days * day) return passed;
    const values: Values = { expiresAt, left, hours: rotationHours(account, policy) };
    const severity = left <= highDays * day ? "high" : "medium";
    return [{ values, about: { secretId }, severity }];
  },
  message: ({ values: { left }, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} expires in ${spanWords(left)} and has no successor; ${days} days are the time to rotate it.`,
  evidence: ({ values }) => [secretEvidence("expiresAt", values.expiresAt)],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
