import { accountRule, passed, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { daysBetween } from "../subjects/audit-context.ts";

/** `age` is in days. */
type Values = { createdAt: number; age: number };

export const neverReviewedOld = accountRule({
  id: "MSA413",
  slug: "never-reviewed-old",
  title: "Old account that nobody ever reviewed",
  why: "Nothing says that anybody has looked at the account in all the time it has been there. Its owner, its purpose and its programs may be long gone.",
  remediation:
    "Look at the account with its owner, and write the day of the review into the policy file.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "low",
  confidence: "high",
  thresholds: {
    days: {
      default: 365,
      unit: "days",
      least: 1,
      most: 3650,
      source: "Purser's choice: a review each year is the least that anybody asks for",
    },
  },
  standards: { nist: ["AC-2"] },
  needs: [],
  check(account, { days }, { now }): Outcome<Values> {
    const { createdAt, declared } = account;
    const age = daysBetween(createdAt, now);
    if (declared.reviewedAt !== undefined || age <= days) return passed;
    return [{ values: { createdAt, age } }];
  },
  message({ values: { createdAt, age }, names }, { days }) {
    const made =
      createdAt === 0 ? "was made on a day that cannot be read" : `was made ${age} days ago`;
    return `${names.account} ${made}, and no review is on record; ${days} days are allowed.`;
  },
  evidence: ({ values: { createdAt } }) => [
    secretEvidence("createdAt", createdAt),
    { fact: "reviewedAt", value: null, source: "policy" },
  ],
  fixes: () => [{ kind: "declare", section: "accounts" }],
});
