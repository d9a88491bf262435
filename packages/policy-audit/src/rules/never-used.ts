import { accountRule } from "../rule.ts";
import { failuresAmong } from "../secrets/failures-among.ts";
import { isBreakGlass, keptWords, retireSecrets } from "../secrets/retire-account.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import { daysBetween } from "../subjects/audit-context.ts";

type Values = { createdAt: number; age: number; isKept: boolean };

export const neverUsed = accountRule({
  id: "MSA201",
  slug: "never-used",
  title: "Secret never used",
  why: "A secret that was never used serves nobody, yet opens the door to whoever finds it. A new one is given some time, so that a rotation in progress is not mistaken for a forgotten secret.",
  remediation: "Delete the secret; whoever still means to use it can be given a new one.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 30,
      unit: "days",
      least: 1,
      most: 3650,
      source:
        "Purser: a month to put a new secret to use; CIS Controls 8.1, 5.3, allows 45 days without use",
      presets: { relaxed: 90, pci: 90 },
    },
  },
  standards: { owasp: ["NHI1", "NHI7"], nist: ["AC-2(3)", "IA-5"], cis: ["5.3"] },
  needs: [],
  check: (account, { days }, { now }) =>
    failuresAmong<Values>(account.live, ({ secretId, lastUsedAt, createdAt }) =>
      lastUsedAt !== null || daysBetween(createdAt, now) <= days
        ? undefined
        : {
            values: { createdAt, age: now - createdAt, isKept: isBreakGlass(account, now) },
            about: { secretId },
          },
    ),
  message: ({ values: { createdAt, age, isKept }, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} was made ${sinceWords(createdAt, age)} and never used; ${days} days are allowed.${keptWords(isKept)}`,
  evidence: ({ values }) => [
    secretEvidence("lastUsedAt", null),
    secretEvidence("createdAt", values.createdAt),
  ],
  fixes: ({ values, subject }) => retireSecrets(values.isKept, subject.secretId ?? ""),
});
