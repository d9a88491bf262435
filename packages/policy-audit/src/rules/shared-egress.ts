import { environmentsOf } from "../accounts/environments-of.ts";
import { accessListEvidence } from "../network/access-list-evidence.ts";
import { blockKey } from "../network/block-key.ts";
import { organizationRule, passed } from "../rule.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { countOf } from "../words/count-of.ts";
import { someOf } from "../words/some-of.ts";

/** Names of the accounts that list an address, and of the environments that they are in. */
type Values = { accounts: string[]; environments: string[] };

type Egress = { address: string; accounts: string[]; environments: Set<string> };

export const sharedEgress = organizationRule<Values>({
  id: "MSA509",
  slug: "shared-egress",
  title: "One way out for several environments",
  why: "Accounts of different environments call from the same address, so the access list of production lets in whatever runs in the others. A network of its own for each environment keeps them apart.",
  remediation:
    "Give each environment an outer address of its own, and list only that on the accounts of the environment.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "info",
  confidence: "low",
  thresholds: {},
  standards: { owasp: ["NHI8"] },
  needs: ["accounts", "projects"],
  holdsInPart: true,
  check({ accounts }) {
    const shared = egressesOf(accounts).filter(
      (one) => one.accounts.length > 1 && one.environments.size > 1,
    );
    if (shared.length > 0) {
      return shared.map(({ address, accounts, environments }) => ({
        values: { accounts, environments: [...environments].toSorted() },
        about: { address },
      }));
    }
    const isRead = ({ record }: AccountSubject) =>
      record.accessList.state === "ok" && record.assignments.state === "ok";
    return accounts.every(isRead) ? passed : "not-evaluated";
  },
  message: ({ values: { accounts, environments }, subject }) =>
    `${subject.address} is on the access lists of ${countOf(accounts.length, "account")} (${someOf(accounts)}) in ${environments.join(", ")}.`,
  evidence: ({ values: { accounts, environments }, subject }) => [
    accessListEvidence("address", subject.address ?? null),
    accessListEvidence("accounts", accounts.length),
    { fact: "environments", value: environments.join(" "), source: "getOrgGroups" },
  ],
  fixes: () => [{ kind: "investigate" }],
});

/** Accounts in no environment are left out: nobody knows which they would be apart from. */
function egressesOf(accounts: readonly AccountSubject[]): Egress[] {
  const egresses = new Map<string, Egress>();
  for (const account of accounts) {
    const environments = environmentsOf(account);
    if (environments.size === 0) continue;
    for (const { record } of account.accessList) {
      const key = blockKey(record.address);
      const known = egresses.get(key);
      const egress = known ?? { address: record.address, accounts: [], environments: new Set() };
      egresses.set(key, egress);
      egress.accounts.push(account.record.name);
      for (const environment of environments) egress.environments.add(environment);
    }
  }
  return [...egresses.values()];
}
