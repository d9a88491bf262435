import { ownerOf } from "../policy/owner.ts";
import { accountRule, passed } from "../rule.ts";

type Values = { owner: string; isDeclared: boolean };

export const ownerLeft = accountRule<Values>({
  id: "MSA408",
  slug: "owner-left",
  title: "Owner who is not there any more",
  why: "The policy lists the owners who are still there, and this one is not among them. Nobody notices what such an account does, and whoever left may still have its secret.",
  remediation:
    "Find a new owner, who rotates its secrets and reviews its roles; delete the account if nobody wants it.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "high",
  confidence: "medium",
  thresholds: {},
  standards: { owasp: ["NHI1"], nist: ["AC-2(3)"] },
  needs: [],
  compares: "policy",
  check(account, _thresholds, { policy }) {
    const { activeOwners } = policy;
    const owner = ownerOf(account, policy);
    if (activeOwners === undefined || owner === undefined) return "not-applicable";
    if (activeOwners.has(owner) || isAmong(owner, activeOwners)) return passed;
    return [{ values: { owner, isDeclared: account.declared.owner !== undefined } }];
  },
  message: ({ values: { owner }, names }) =>
    `${names.account} belongs to ${owner}, who is not among the active owners of the policy.`,
  evidence: ({ values: { owner, isDeclared } }) => [
    { fact: "owner", value: owner, source: isDeclared ? "policy" : "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "declare", section: "accounts" }, { kind: "investigate" }],
});

/** People write their names in descriptions as they like. */
function isAmong(owner: string, owners: ReadonlySet<string>): boolean {
  const wanted = owner.toLowerCase();
  return [...owners].some((one) => one.toLowerCase() === wanted);
}
