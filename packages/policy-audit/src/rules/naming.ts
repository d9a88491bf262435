import { accountRule, passed } from "../rule.ts";

/** What names have to look like, as a regular expression. */
type Values = { pattern: string };

export const naming = accountRule<Values>({
  id: "MSA403",
  slug: "naming",
  title: "Name that breaks the convention",
  why: "The policy says what names look like, so that people and programs can tell from one which team and environment an account belongs to. Without a convention in the policy the rule has nothing to say.",
  remediation: "Rename the account; its client ID and its secrets stay.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "low",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["IA-4"] },
  needs: [],
  check(account, _thresholds, { policy }) {
    if (policy.naming === undefined) return "not-applicable";
    if (policy.naming.test(account.record.name)) return passed;
    return [{ values: { pattern: policy.naming.source } }];
  },
  message: ({ values, names }) =>
    `The name ${names.account} does not match ${values.pattern}, as the policy asks.`,
  evidence: ({ values, names }) => [
    { fact: "name", value: names.account ?? "", source: "listOrgServiceAccounts" },
    { fact: "naming", value: values.pattern, source: "policy" },
  ],
  fixes: () => [{ kind: "rename-account" }],
});
