import { accountRule, passed, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { secretPair } from "../secrets/secret-pair.ts";
import { day } from "../subjects/audit-context.ts";
import { spanWords } from "../words/span-words.ts";

type Values = {
  newId: string;
  madeAt: number;
  lastUsedAt: number;
  expiresAt: number;
  left: number;
};

export const rotationStalled = accountRule({
  id: "MSA207",
  slug: "rotation-stalled",
  title: "Rotation that stopped halfway",
  why: "A new secret is there, but everybody still uses the old one, which the platform ends within seven days. When it does, whatever uses it stops working.",
  remediation:
    "Give the new secret to everything that uses the old one before the old one expires.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    days: {
      default: 7,
      unit: "days",
      least: 1,
      most: 7,
      source:
        "Atlas, Rotate Service Account Secrets: a new secret leaves the old one seven days at most",
    },
  },
  standards: { nist: ["IA-5"], pci: ["8.6.3"] },
  needs: [],
  check({ live }, { days }, { now }): Outcome<Values> {
    const pair = secretPair(live);
    if (pair === undefined) return passed;
    const { older, newest } = pair;
    if (newest.lastUsedAt !== null || older.lastUsedAt === null) return passed;
    const left = older.expiresAt - now;
    if (older.lastUsedAt <= newest.createdAt || left > days * day) return passed;
    const { secretId, lastUsedAt, expiresAt } = older;
    const { secretId: newId, createdAt: madeAt } = newest;
    const values: Values = { newId, madeAt, lastUsedAt, expiresAt, left };
    return [{ values, about: { secretId } }];
  },
  message: ({ values: { newId, left }, names, subject }) =>
    `Secret ${subject.secretId} of ${names.account} expires in ${spanWords(left)} and is still in use; its successor ${newId} was never used.`,
  evidence: ({ values: { madeAt, lastUsedAt, expiresAt } }) => [
    secretEvidence("expiresAt", expiresAt),
    secretEvidence("lastUsedAt", lastUsedAt),
    secretEvidence("successor.createdAt", madeAt),
    secretEvidence("successor.lastUsedAt", null),
  ],
  fixes: () => [{ kind: "investigate" }],
});
