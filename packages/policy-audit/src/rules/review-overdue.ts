import { accountRule, passed, type Outcome } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** `age` is in days; NaN, as `reviewedAt`, where the date cannot be read. */
type Values = { reviewedAt: number; reviewedBy: string | undefined; age: number };

export const reviewOverdue = accountRule({
  id: "MSA407",
  slug: "review-overdue",
  title: "Review overdue",
  why: "Roles pile up, and what an account was once given outlives its purpose. A review at fixed intervals, signed by somebody, is what PCI DSS and CIS ask for.",
  remediation:
    "Look at the account's roles, projects and access list with its owner, and write the day of the review into the policy file.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    days: {
      default: 90,
      unit: "days",
      least: 1,
      most: 3650,
      source: "CIS Controls 8.1, 5.5: review service accounts at least quarterly",
      presets: { relaxed: 180, pci: 90 },
    },
  },
  standards: {
    pci: ["7.2.5.1"],
    iso: ["A.5.18"],
    soc2: ["CC6.3"],
    cis: ["5.1", "5.5"],
  },
  needs: [],
  compares: "policy",
  check(account, { days }, { now }): Outcome<Values> {
    const { reviewedAt, reviewedBy } = account.declared;
    if (reviewedAt === undefined) return "not-applicable";
    const age = daysBetween(reviewedAt, now);
    return age <= days ? passed : [{ values: { reviewedAt, reviewedBy, age } }];
  },
  message({ values: { reviewedAt, reviewedBy, age }, names }, { days }) {
    const by = reviewedBy === undefined ? "" : ` by ${reviewedBy}`;
    const when = Number.isNaN(reviewedAt)
      ? `on a day that cannot be read${by}`
      : `${age} days ago${by}`;
    return `${names.account} was last reviewed ${when}; ${days} days are allowed.`;
  },
  evidence: ({ values: { reviewedAt } }) => [
    {
      fact: "reviewedAt",
      value: Number.isNaN(reviewedAt) ? "unreadable" : isoInstant(reviewedAt),
      source: "policy",
    },
  ],
  fixes: () => [{ kind: "declare", section: "accounts" }],
});
