import { withoutPrevious } from "../drift/unread-before.ts";
import { ownerOf } from "../policy/owner.ts";
import { accountRule, passed } from "../rule.ts";

type Values = { before: string; after: string };

export const ownerChanged = accountRule<Values>({
  id: "MSA708",
  slug: "owner-changed",
  title: "Account with another owner",
  why: "Whoever answers for an account has changed, and the new owner has not looked at it yet. Only owners in descriptions are compared: what the policy file said before is not kept.",
  remediation: "Have the new owner review the account, and write down the day.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "info",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AC-2"], cis: ["5.5"] },
  needs: [],
  compares: "previous",
  check(account, _thresholds, { policy }) {
    const { record, previous, declared } = account;
    if (declared.owner !== undefined) return "not-applicable";
    if (previous === undefined) return withoutPrevious(account);
    const before = ownerOf({ declared: {}, record: previous }, policy);
    const after = ownerOf({ declared: {}, record }, policy);
    if (before === undefined || after === undefined || before === after) return passed;
    return [{ values: { before, after } }];
  },
  message: ({ values: { before, after }, names }) =>
    `${names.account} belongs to ${after}; before, it belonged to ${before}.`,
  evidence: ({ values: { before, after } }) => [
    { fact: "owner", value: after, source: "listOrgServiceAccounts" },
    { fact: "previous.owner", value: before, source: "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "declare", section: "accounts" }],
});
