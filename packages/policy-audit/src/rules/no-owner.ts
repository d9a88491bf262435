import { ownerOf } from "../policy/owner.ts";
import { accountRule, passed } from "../rule.ts";

type Values = { description: string };

export const noOwner = accountRule<Values>({
  id: "MSA401",
  slug: "no-owner",
  title: "Nobody answers for the account",
  why: "Without an owner nobody can say whether an account is still needed, and nobody misses it when it is misused. CIS asks for an inventory of service accounts that names the department that owns each.",
  remediation:
    "Name an owner in the policy file, or in the description with words such as “owner payments-team”: descriptions may not hold : = @ / or #.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI1"], nist: ["AC-2"], iso: ["A.5.16"], cis: ["5.5"] },
  needs: [],
  check(account, _thresholds, { policy }) {
    if (ownerOf(account, policy) !== undefined) return passed;
    return [{ values: { description: account.record.description } }];
  },
  message: ({ names }) =>
    `Neither the policy nor the description of ${names.account} says who owns it.`,
  evidence: ({ values }) => [
    { fact: "owner", value: null, source: "policy" },
    { fact: "description", value: values.description, source: "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "declare", section: "accounts" }, { kind: "describe-account" }],
});
