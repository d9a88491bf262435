import { accountRule } from "../rule.ts";
import { failuresAmong } from "../secrets/failures-among.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { daysBetween } from "../subjects/audit-context.ts";

type Values = { createdAt: number; age: number; hours: number };

export const secretAge = accountRule({
  id: "MSA306",
  slug: "secret-age",
  title: "Secret not rotated for months",
  why: "With every month a secret is copied to more places: pipelines, backups, laptops, people who left. Rotating it makes all those copies worthless.",
  remediation: "Rotate the secret.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 90,
      unit: "days",
      least: 1,
      most: 366,
      source: "CIS AWS Foundations 1.14: rotate access keys every 90 days",
      presets: { relaxed: 180, strict: 30 },
    },
    highDays: {
      default: 180,
      unit: "days",
      least: 1,
      most: 366,
      source: "Purser: twice the 90 days of the CIS benchmarks",
      presets: { relaxed: 365, strict: 90 },
    },
  },
  standards: { owasp: ["NHI7"], nist: ["IA-5"], pci: ["8.6.3"] },
  needs: [],
  check: (account, { days, highDays }, { now, policy }) =>
    failuresAmong<Values>(account.live, ({ secretId, createdAt }) => {
      const age = daysBetween(createdAt, now);
      if (age <= days) return undefined;
      const hours = rotationHours(account, policy);
      return {
        values: { createdAt, age: now - createdAt, hours },
        about: { secretId },
        severity: age > highDays ? "high" : "medium",
      };
    }),
  message: ({ values: { createdAt, age }, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} was made ${sinceWords(createdAt, age)}; ${days} days are allowed.`,
  evidence: ({ values }) => [secretEvidence("createdAt", values.createdAt)],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
