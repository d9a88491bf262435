import type { AccountSubject } from "../subjects/subjects.ts";
import { organizationRule, passed, type Outcome } from "../rule.ts";
import { someOf } from "../words/some-of.ts";

type Values = {
  count: number;
  /** The owners beyond the limit, the least used and newest first. */
  surplus: { name: string; clientId: string }[];
};

export const tooManyOrgOwners = organizationRule({
  id: "MSA102",
  slug: "too-many-org-owners",
  title: "Too many organization owners",
  why: "Each service account with ORG_OWNER is one more secret that opens everything. MongoDB names two reasons to have one: the initial setup and emergencies.",
  remediation:
    "Give the surplus owners, the least used and newest first, the roles they need in place of ORG_OWNER.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "critical",
  confidence: "high",
  thresholds: {
    owners: {
      default: 2,
      unit: "accounts",
      least: 0,
      most: 100,
      source:
        "MongoDB Atlas Architecture Center, authorization: one service account for the setup, one as break-glass",
    },
  },
  standards: { owasp: ["NHI5"], nist: ["AC-6"], pci: ["7.2.2"] },
  needs: ["accounts"],
  holdsInPart: true,
  check({ accounts }, { owners: most }): Outcome<Values> {
    const owners = accounts.filter(({ record }) => record.roles.includes("ORG_OWNER"));
    if (owners.length <= most) return passed;
    const surplus = owners.toSorted(byUse).slice(0, owners.length - most);
    return [
      {
        values: {
          count: owners.length,
          surplus: surplus.map(({ record: { name, clientId } }) => ({ name, clientId })),
        },
      },
    ];
  },
  message({ values: { count, surplus }, names }, { owners }) {
    const least = someOf(surplus.map(({ name }) => name));
    return `${names.organization} has ${count} service accounts with ORG_OWNER; ${owners} are allowed. Least used: ${least}.`;
  },
  evidence: ({ values: { count, surplus } }) => [
    { fact: "accountsWithOrgOwner", value: count, source: "listOrgServiceAccounts" },
    ...surplus.map(({ clientId }) => ({
      fact: "surplusOwner",
      value: clientId,
      source: "listOrgServiceAccounts",
    })),
  ],
  fixes: () => [{ kind: "investigate" }],
});

/** Never used ones first, then by last use; of two alike the newer. */
function byUse(a: AccountSubject, b: AccountSubject): number {
  return (a.lastUsedAt ?? 0) - (b.lastUsedAt ?? 0) || b.createdAt - a.createdAt;
}
