import { accountRule, passed, type Outcome } from "../rule.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { day, daysBetween } from "../subjects/audit-context.ts";

type Values = { createdAt: number; age: number; hours: number };

export const neverRotated = accountRule({
  id: "MSA307",
  slug: "never-rotated",
  title: "Account whose secret was never rotated",
  why: "The account still lives on the secret it was born with. Nobody has shown yet that it can be rotated, and the day it has to be is a bad day to find out.",
  remediation: "Rotate the secret, and put the rotation on a schedule.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "medium",
  thresholds: {
    days: {
      default: 90,
      unit: "days",
      least: 1,
      most: 366,
      source: "CIS AWS Foundations 1.14: rotate access keys every 90 days",
      presets: { relaxed: 180, strict: 30 },
    },
  },
  standards: { owasp: ["NHI7"] },
  needs: [],
  check(account, { days }, { now, policy }): Outcome<Values> {
    const { createdAt, secrets, live } = account;
    if (live.length === 0 || daysBetween(createdAt, now) <= days) return passed;
    // Without its date there is no telling which of its secrets is the first.
    if (createdAt === 0) return "not-evaluated";
    if (secrets.some((secret) => secret.createdAt > createdAt + day)) return passed;
    const hours = rotationHours(account, policy);
    return [{ values: { createdAt, age: now - createdAt, hours } }];
  },
  message: ({ values: { createdAt, age }, names }, { days }) =>
    `${names.account} was made ${sinceWords(createdAt, age)} and still lives on its first secret; ${days} days are allowed.`,
  evidence: ({ values }) => [secretEvidence("createdAt", values.createdAt)],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
