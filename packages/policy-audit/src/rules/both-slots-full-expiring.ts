import type { Fix } from "../fix.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { day } from "../subjects/audit-context.ts";
import type { SecretSubject } from "../subjects/subjects.ts";
import { countOf } from "../words/count-of.ts";

/** Secrets that an account holds at most. Source: Atlas, limits of service accounts. */
const slots = 2;

type Values = { expired: SecretSubject[]; expiring: SecretSubject[] };

export const bothSlotsFullExpiring = accountRule({
  id: "MSA310",
  slug: "both-slots-full-expiring",
  title: "No room for the next secret",
  why: "An account holds two secrets, expired ones included. With both places taken and a secret at its end, a rotation cannot start until one is deleted.",
  remediation:
    "Delete the expired secret before rotating. If both still work, finish the rotation under way: move the consumers to the new secret, then delete the old one.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
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
  },
  standards: {},
  needs: [],
  check({ secrets }, { days }, { now }): Outcome<Values> {
    if (secrets.length < slots) return passed;
    const expired = secrets.filter(({ isLive }) => !isLive);
    const expiring = secrets.filter(
      ({ isLive, expiresAt }) => isLive && expiresAt - now <= days * day,
    );
    if (expired.length === 0 && expiring.length === 0) return passed;
    return [{ values: { expired, expiring } }];
  },
  message: ({ values: { expired, expiring }, names }, { days }) =>
    `${names.account} has no room for a new secret: of the two it may have, ${countOf(expired.length, "has", "have")} expired and ${countOf(expiring.length, "expires", "expire")} within ${days} days.`,
  evidence: ({ values: { expired, expiring } }) =>
    [...expired, ...expiring].map(({ expiresAt }) => secretEvidence("expiresAt", expiresAt)),
  fixes({ values: { expired } }) {
    // One whose end cannot be read may still work.
    const dead = expired.filter(({ expiresAt }) => expiresAt !== 0);
    if (dead.length === 0) return [{ kind: "investigate" }];
    return dead.map(({ secretId }): Fix => ({ kind: "delete-secret", secretId }));
  },
});
