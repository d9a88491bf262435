import { accountRule, passed, type Outcome } from "../rule.ts";
import { lifetimeHours } from "../secrets/lifetime-hours.ts";
import { lifetimeWords } from "../secrets/lifetime-words.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";

type Values = { createdAt: number; expiresAt: number; lifetime: number; hours: number };

export const ttlOverPolicy = accountRule({
  id: "MSA304",
  slug: "ttl-over-policy",
  title: "Secret made for longer than allowed",
  why: "The longer a secret lives, the longer a copy of it works for whoever took it. A lifetime of 90 days is what the benchmarks for cloud keys ask for.",
  remediation: "Rotate the secret and give its successor at most the allowed lifetime.",
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
      source: "CIS AWS Foundations 1.13 and CIS GCP Foundations 1.7: rotate keys every 90 days",
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
  check(account, { days, highDays }, { policy }): Outcome<Values> {
    const { newest } = account;
    if (newest === undefined || !newest.isLive) return passed;
    const lifetime = lifetimeHours(newest);
    if (lifetime <= days * 24) return passed;
    const { secretId, createdAt, expiresAt } = newest;
    const hours = rotationHours(account, policy);
    const values: Values = { createdAt, expiresAt, lifetime, hours };
    const severity = lifetime > highDays * 24 ? "high" : "medium";
    return [{ values, about: { secretId }, severity }];
  },
  message: ({ values: { createdAt, lifetime }, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} ${lifetimeWords(createdAt, lifetime)}; ${days * 24} hours (${days} days) are allowed.`,
  evidence: ({ values: { createdAt, expiresAt } }) => [
    secretEvidence("createdAt", createdAt),
    secretEvidence("expiresAt", expiresAt),
  ],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
