import { scoreWithoutFindings } from "../engine/score.ts";
import { organizationRule, type Outcome } from "../rule.ts";
import { factBits } from "../subjects/fact-state.ts";

type Values = {
  score: number;
  total: number;
  /** Percent, rounded down. */
  share: number;
};

const scored = factBits(["projectRoles", "accessList"]);
const unread =
  "Roles or access lists of some accounts were not read, so their scores are not known.";

export const riskConcentration = organizationRule({
  id: "MSA612",
  slug: "risk-concentration",
  title: "Much of the risk in one account",
  why: "What this account may do, in how many projects and from where, is a large part of what all accounts of the organization may do together. To make it smaller changes most.",
  remediation: "Start here: see what else was found on the account.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "info",
  confidence: "high",
  thresholds: {
    share: {
      default: 30,
      unit: "percent",
      least: 1,
      most: 100,
      source: "Purser: about a third, so that three accounts at most are named",
    },
  },
  standards: {},
  needs: ["accounts", "projects"],
  check({ accounts }, { share: most }): Outcome<Values> {
    // In so small an organization an equal share is already above the limit.
    if (accounts.length * most < 100) return "not-applicable";
    if (accounts.some(({ facts }) => (facts.unread & scored) !== 0))
      return { notEvaluated: unread };
    const scores = accounts.map((account) => scoreWithoutFindings(account).total);
    const total = scores.reduce((sum, score) => sum + score, 0);
    return accounts.flatMap(({ record: { clientId, name } }, index) => {
      const score = scores[index] ?? 0;
      if (score * 100 <= most * total) return [];
      const share = Math.floor((score * 100) / total);
      return [{ values: { score, total, share }, about: { clientId }, names: { account: name } }];
    });
  },
  message: ({ values: { score, total, share }, names }, { share: most }) =>
    `${names.account} makes up ${share} percent of the score of ${names.organization} before findings (${score} of ${total}); above ${most} percent it is the place to start.`,
  evidence: ({ values: { score, total } }) => [
    { fact: "score", value: score, source: "listOrgServiceAccounts" },
    { fact: "scoreOfOrganization", value: total, source: "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "investigate" }],
});
