import { accountRule, passed, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { secretPair } from "../secrets/secret-pair.ts";
import { hour } from "../subjects/audit-context.ts";
import { spanWords } from "../words/span-words.ts";

type Values = { newId: string; madeAt: number; age: number; lastUsedAt: number | null };

export const supersededUnused = accountRule({
  id: "MSA209",
  slug: "superseded-unused",
  title: "Replaced secret that nobody uses any more",
  why: "The new secret is in use and the old one is not: the rotation is done but for its last step. Until the old one expires there are two secrets to lose in place of one.",
  remediation: "Delete the old secret now; do not wait until it expires.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "low",
  confidence: "high",
  thresholds: {
    hours: {
      default: 24,
      unit: "hours",
      least: 1,
      most: 168,
      source: "Purser: a day, so that what runs daily has used the new secret",
    },
  },
  standards: { owasp: ["NHI7"], nist: ["IA-5"] },
  needs: [],
  check({ live }, { hours }, { now }): Outcome<Values> {
    const pair = secretPair(live);
    if (pair === undefined) return passed;
    const { older, newest } = pair;
    const age = now - newest.createdAt;
    if (newest.lastUsedAt === null || age <= hours * hour) return passed;
    if (older.lastUsedAt !== null && older.lastUsedAt >= newest.createdAt) return passed;
    const { secretId, lastUsedAt } = older;
    const { secretId: newId, createdAt: madeAt } = newest;
    return [{ values: { newId, madeAt, age, lastUsedAt }, about: { secretId } }];
  },
  message: ({ values: { newId, age }, names, subject }) =>
    `Secret ${subject.secretId} of ${names.account} was not used since ${newId} replaced it ${spanWords(age)} ago.`,
  evidence: ({ values: { madeAt, lastUsedAt } }) => [
    secretEvidence("lastUsedAt", lastUsedAt),
    secretEvidence("successor.createdAt", madeAt),
  ],
  fixes: ({ subject }) => [{ kind: "delete-secret", secretId: subject.secretId ?? "" }],
});
