import { unreadBefore } from "../drift/unread-before.ts";
import { organizationRule, passed, type Failure } from "../rule.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** Milliseconds since the epoch. */
type Values = { collectedAt: number };

export const removedSa = organizationRule<Values>({
  id: "MSA706",
  slug: "removed-sa",
  title: "Service account that is gone",
  why: "The account was there before and is not any more: its findings are closed, and so are its suppressions. If nobody meant to delete it, programs have stopped. Who deleted it stands in the organization's events, which name no account and are not read.",
  remediation:
    "Take the account out of the policy file; if nobody meant to delete it, create it anew: a deleted one cannot be brought back.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "info",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI1"], nist: ["AC-2(4)"] },
  needs: ["accounts"],
  compares: "previous",
  check({ accounts, previous }) {
    if (previous === undefined) return "not-applicable";
    const { collectedAt, organization } = previous;
    const present = new Set(accounts.map(({ record }) => record.clientId));
    const failures: Failure<Values>[] = [];
    for (const { clientId, name } of previous.accounts.values()) {
      if (present.has(clientId)) continue;
      failures.push({ values: { collectedAt }, about: { clientId }, names: { account: name } });
    }
    if (failures.length > 0) return failures;
    return organization.accountCount.state === "ok"
      ? passed
      : unreadBefore(organization.accountCount);
  },
  message: ({ values: { collectedAt }, names, subject }) =>
    `${names.account} (${subject.clientId}) was there on ${isoInstant(collectedAt)} and is gone.`,
  evidence: ({ values: { collectedAt }, subject }) => [
    { fact: "clientId", value: subject.clientId ?? null, source: "listOrgServiceAccounts" },
    {
      fact: "previous.collectedAt",
      value: isoInstant(collectedAt),
      source: "listOrgServiceAccounts",
    },
  ],
  fixes: () => [],
});
