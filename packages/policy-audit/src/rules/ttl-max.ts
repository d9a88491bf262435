import { accountRule, passed, type Outcome } from "../rule.ts";
import { lifetimeHours } from "../secrets/lifetime-hours.ts";
import { lifetimeWords } from "../secrets/lifetime-words.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";

type Values = { createdAt: number; expiresAt: number; lifetime: number; hours: number };

export const ttlMax = accountRule({
  id: "MSA305",
  slug: "ttl-max",
  title: "Secret made for as long as the platform allows",
  why: "A year is the longest that a secret can live. Whoever asks for all of it means not to rotate, and in a year the knowledge of where the secret is used is gone.",
  remediation: "Rotate the secret and give its successor at most the allowed lifetime.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    days: {
      default: 364,
      unit: "days",
      least: 1,
      most: 366,
      source:
        "Atlas: a secret lives 8760 hours (365 days) at most, on Cloud Manager 8766; a day less is meant as much",
    },
  },
  standards: { owasp: ["NHI7"] },
  needs: [],
  check(account, { days }, { policy }): Outcome<Values> {
    const { newest } = account;
    if (newest === undefined || !newest.isLive) return passed;
    const lifetime = lifetimeHours(newest);
    if (lifetime < days * 24) return passed;
    const { secretId, createdAt, expiresAt } = newest;
    const hours = rotationHours(account, policy);
    return [{ values: { createdAt, expiresAt, lifetime, hours }, about: { secretId } }];
  },
  message: ({ values: { createdAt, lifetime }, names, subject }) =>
    `Secret ${subject.secretId} of ${names.account} ${lifetimeWords(createdAt, lifetime)}, about as long as the platform allows.`,
  evidence: ({ values: { createdAt, expiresAt } }) => [
    secretEvidence("createdAt", createdAt),
    secretEvidence("expiresAt", expiresAt),
  ],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
