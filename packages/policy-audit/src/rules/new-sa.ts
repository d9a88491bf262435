import { unreadBefore } from "../drift/unread-before.ts";
import { accountRule, passed } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** Instants in milliseconds; `createdAt` is 0 where it cannot be read. */
type Values = { createdAt: number; collectedAt: number; tier: number };

/** From this tier on, an account can give itself or others more than it has. */
const privilegedTier = 4;

export const newSa = accountRule<Values>({
  id: "MSA701",
  slug: "new-sa",
  title: "New service account",
  why: "An account that was not there before is a new way in. If it came with roles that can take over a project, somebody should have expected it. Who made it stands in the organization's events, which name no account and are not read.",
  remediation:
    "Ask who made it and what it is for, and write its owner and purpose into the policy file; delete it if nobody knows.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "info",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["CM-8", "AC-2(4)"], cis: ["5.5"] },
  needs: [],
  compares: "previous",
  check({ previous, organization, createdAt, tier }) {
    if (previous !== undefined) return passed;
    if (organization.previous === undefined) return "not-applicable";
    const { organization: before, collectedAt } = organization.previous;
    if (before.accountCount.state !== "ok") return unreadBefore(before.accountCount);
    const severity = tier >= privilegedTier ? "high" : "info";
    return [{ values: { createdAt, collectedAt, tier }, severity }];
  },
  message({ values: { createdAt, collectedAt }, names }) {
    const since = `${names.account} was not there on ${isoInstant(collectedAt)}`;
    if (createdAt === 0) return `${since}; the day it was created cannot be read.`;
    const although = createdAt > collectedAt ? "it was" : "although it was";
    return `${since}; ${although} created on ${isoInstant(createdAt)}.`;
  },
  evidence: ({ values: { createdAt, tier } }) => [
    secretEvidence("createdAt", createdAt),
    { fact: "tier", value: tier, source: "listOrgServiceAccounts" },
  ],
  fixes: () => [{ kind: "investigate" }, { kind: "declare", section: "accounts" }],
});
