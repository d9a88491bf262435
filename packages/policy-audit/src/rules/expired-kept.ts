import { accountRule } from "../rule.ts";
import { failuresAmong } from "../secrets/failures-among.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { daysBetween } from "../subjects/audit-context.ts";

type Values = { expiresAt: number; age: number };

export const expiredKept = accountRule({
  id: "MSA301",
  slug: "expired-kept",
  title: "Expired secret still there",
  why: "The platform does not delete expired secrets, and each takes one of the two places that an account has. A rotation that finds both taken cannot start.",
  remediation:
    "Delete the expired secret. One whose end cannot be read may still work: look at it before you do.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "low",
  confidence: "high",
  thresholds: {
    mediumDays: {
      default: 30,
      unit: "days",
      least: 0,
      most: 3650,
      source: "Purser: a month is time enough to clean up after a rotation",
    },
  },
  standards: { owasp: ["NHI7"], nist: ["IA-5"] },
  needs: [],
  check: ({ secrets }, { mediumDays }, { now }) =>
    failuresAmong<Values>(secrets, ({ secretId, expiresAt, isLive }) =>
      isLive
        ? undefined
        : {
            values: { expiresAt, age: now - expiresAt },
            about: { secretId },
            severity: daysBetween(expiresAt, now) > mediumDays ? "medium" : "low",
          },
    ),
  message: ({ values: { expiresAt, age }, names, subject }) =>
    expiresAt === 0
      ? `Secret ${subject.secretId} of ${names.account} has an end that cannot be read and counts as expired; it takes one of the account's two places.`
      : `Secret ${subject.secretId} of ${names.account} expired ${sinceWords(expiresAt, age)} and still takes one of the account's two places.`,
  evidence: ({ values }) => [secretEvidence("expiresAt", values.expiresAt)],
  fixes: ({ values, subject }) =>
    values.expiresAt === 0
      ? [{ kind: "investigate" }]
      : [{ kind: "delete-secret", secretId: subject.secretId ?? "" }],
});
