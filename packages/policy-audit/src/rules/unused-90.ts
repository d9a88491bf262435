import { accountRule } from "../rule.ts";
import { idleSecrets } from "../secrets/idle-secrets.ts";
import { keptWords, retireSecrets } from "../secrets/retire-account.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";

export const unused90 = accountRule({
  id: "MSA203",
  slug: "unused-90",
  title: "Secret unused for months",
  why: "After three months without use nobody is likely to miss a secret, and nobody would notice its misuse either. PCI DSS wants accounts that were inactive for more than 90 days removed or disabled.",
  remediation: "Delete the secret; if nothing breaks, delete the account.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    days: {
      default: 90,
      unit: "days",
      least: 1,
      most: 3650,
      source: "PCI DSS 4.0.1, 8.2.6: remove or disable accounts inactive for more than 90 days",
      presets: { relaxed: 180 },
    },
  },
  standards: { owasp: ["NHI1"], pci: ["8.2.6"], iso: ["A.5.18"] },
  needs: [],
  check: (account, { days }, { now }) => idleSecrets(account, days, now),
  message: ({ values: { lastUsedAt, age, isKept }, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} was last used ${sinceWords(lastUsedAt, age)}; ${days} are the most.${keptWords(isKept)}`,
  evidence: ({ values }) => [secretEvidence("lastUsedAt", values.lastUsedAt)],
  fixes: ({ values, subject }) => retireSecrets(values.isKept, subject.secretId ?? ""),
});
