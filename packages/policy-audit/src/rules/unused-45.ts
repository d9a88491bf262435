import { accountRule } from "../rule.ts";
import { idleSecrets } from "../secrets/idle-secrets.ts";
import { keptWords, retireSecrets } from "../secrets/retire-account.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";

export const unused45 = accountRule({
  id: "MSA202",
  slug: "unused-45",
  title: "Secret unused for weeks",
  why: "A secret that nobody uses still opens the door to whoever finds it. CIS asks for dormant credentials to be removed after 45 days.",
  remediation: "Delete the secret; if nothing breaks, delete the account.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 45,
      unit: "days",
      least: 1,
      most: 3650,
      source: "CIS Controls 8.1, 5.3: disable dormant accounts after 45 days",
      presets: { relaxed: 90, strict: 30, pci: 90 },
    },
  },
  standards: { owasp: ["NHI1"], nist: ["AC-2(3)"], cis: ["5.3"] },
  needs: [],
  check: (account, { days }, { now }) => idleSecrets(account, days, now),
  message: ({ values: { lastUsedAt, age, isKept }, names, subject }, { days }) =>
    `Secret ${subject.secretId} of ${names.account} was last used ${sinceWords(lastUsedAt, age)}; ${days} are allowed.${keptWords(isKept)}`,
  evidence: ({ values }) => [secretEvidence("lastUsedAt", values.lastUsedAt)],
  fixes: ({ values, subject }) => retireSecrets(values.isKept, subject.secretId ?? ""),
});
