import { organizationRule, passed } from "../rule.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { countOf } from "../words/count-of.ts";
import { isoInstant } from "../words/iso-instant.ts";
import { spanWords } from "../words/span-words.ts";

/** The latest instant that lies ahead, of which account, what it is of, and how many accounts have such. */
type Values = { at: number; now: number; account: string; accounts: number };

/** Milliseconds. Source: the platform may take five minutes to update an access list. */
const allowance = 5 * 60_000;

export const clockSkew = organizationRule<Values>({
  id: "MSA902",
  slug: "clock-skew",
  title: "Something made in the future",
  why: "The platform says that something was made after the instant of the audit. One of the clocks is wrong, and with it every age and every end that this report tells.",
  remediation: "Set the clock of the machine that audits, or the instant given with --now.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "low",
  confidence: "medium",
  thresholds: {},
  standards: { nist: ["AU-8"] },
  needs: ["accounts"],
  holdsInPart: true,
  check({ accounts }, _thresholds, { now }) {
    let latest: Omit<Values, "accounts"> | undefined;
    let ahead = 0;
    for (const account of accounts) {
      const at = latestCreation(account);
      if (at <= now + allowance) continue;
      ahead++;
      if (at > (latest?.at ?? 0)) latest = { at, now, account: account.record.name };
    }
    return latest === undefined ? passed : [{ values: { ...latest, accounts: ahead } }];
  },
  message: ({ values: { at, now, account, accounts }, names }) =>
    `${names.organization} has ${countOf(accounts, "account")} with something made after the audit, latest ${account}: ${isoInstant(at)}, ahead by ${spanWords(at - now)}.`,
  evidence: ({ values: { at, accounts } }) => [
    { fact: "createdAt", value: isoInstant(at), source: "listOrgServiceAccounts" },
    { fact: "accounts", value: accounts, source: "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "investigate" }],
});

/** When the account, the newest of its secrets or of its entries was made. */
function latestCreation({ createdAt, newest, accessList }: AccountSubject): number {
  let latest = Math.max(createdAt, newest?.createdAt ?? 0);
  for (const entry of accessList) latest = Math.max(latest, entry.createdAt);
  return latest;
}
