import { namesakes } from "../accounts/namesakes.ts";
import { accountRule, passed } from "../rule.ts";
import { someOf } from "../words/some-of.ts";

/** Client IDs of the accounts with the same name. */
type Values = { others: string[] };

export const duplicateName = accountRule<Values>({
  id: "MSA404",
  slug: "duplicate-name",
  title: "Several accounts of one name",
  why: "Names need not be unique. When two accounts share one, people give roles to the wrong account, or delete the one that is in use.",
  remediation: "Give each account a name of its own; its client ID and its secrets stay.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["IA-4b"] },
  needs: ["accounts"],
  holdsInPart: true,
  waitsForAll: true,
  check(account) {
    const others = namesakes(account);
    if (others.length === 0) return passed;
    return [{ values: { others: others.map(({ record }) => record.clientId) } }];
  },
  message: ({ values: { others }, names, subject }) =>
    `${names.account} (${subject.clientId}) has the same name as ${someOf(others)}.`,
  evidence: ({ values, names }) => [
    { fact: "name", value: names.account ?? "", source: "listOrgServiceAccounts" },
    {
      fact: "accountsOfThisName",
      value: values.others.length + 1,
      source: "listOrgServiceAccounts",
    },
  ],
  fixes: () => [{ kind: "rename-account" }],
});
