import { accountRule, passed, type Outcome } from "../rule.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { day } from "../subjects/audit-context.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** Instants in milliseconds; `expiresAt` is 0 where it cannot be read. */
type Values = { expiresAt: number; hasExpired: boolean; hours: number };

export const auditorSecretExpiring = accountRule({
  id: "MSA903",
  slug: "auditor-secret-expiring",
  title: "The auditor's own secret is about to expire",
  why: "The account that collects for this audit has no secret that lasts. When it expires, the audits stop, and nobody is told what they would have found.",
  remediation: "Rotate the secret of the auditing account before it expires.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 14,
      unit: "days",
      least: 1,
      most: 365,
      source: "as MSA302: seven days of overlap, and a week to act",
    },
  },
  standards: { nist: ["IA-5"] },
  needs: [],
  check(account, { days }, { now, policy }): Outcome<Values> {
    const { isSelf, newest } = account;
    if (!isSelf || newest === undefined) return "not-applicable";
    const { secretId, expiresAt } = newest;
    if (expiresAt - now > days * day) return passed;
    const values: Values = {
      expiresAt,
      hasExpired: !newest.isLive,
      hours: rotationHours(account, policy),
    };
    return [{ values, about: { secretId } }];
  },
  message({ values: { expiresAt, hasExpired }, names, subject }, { days }) {
    const secret = `Secret ${subject.secretId} of ${names.account}, which collects for this audit,`;
    if (expiresAt === 0) return `${secret} expires on a day that cannot be read.`;
    const when = `${hasExpired ? "expired" : "expires"} on ${isoInstant(expiresAt)}`;
    return `${secret} ${when}; it is to last for ${days} more days.`;
  },
  evidence: ({ values: { expiresAt } }) => [secretEvidence("expiresAt", expiresAt)],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
