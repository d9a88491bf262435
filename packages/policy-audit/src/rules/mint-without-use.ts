import { accessListInstant } from "../network/access-list-evidence.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { hour } from "../subjects/audit-context.ts";
import type { AccessListSubject } from "../subjects/subjects.ts";
import { isoInstant } from "../words/iso-instant.ts";
import { spanWords } from "../words/span-words.ts";

/** `calledAt` is null where no entry was ever used: then it counts from `listedAt`, when the oldest was made. */
type Values = { mintedAt: number; calledAt: number | null; listedAt: number; hours: number };

export const mintWithoutUse = accountRule({
  id: "MSA507",
  slug: "mint-without-use",
  title: "Tokens minted, but not used from the access list",
  why: "An access list guards the use of a token, not the minting of one. A secret that is used while no call comes from the list is in the hands of somebody who cannot call from there: it may have leaked.",
  remediation:
    "Find out who uses the secret. If nobody knows, take it for leaked: rotate it, delete the old secret at once, and look at the organization's events.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "medium",
  thresholds: {
    hours: {
      default: 24,
      unit: "hours",
      least: 1,
      most: 8760,
      source: "Purser's choice: a token lives for an hour, the list is updated within five minutes",
    },
  },
  standards: { owasp: ["NHI2"], nist: ["AC-2(12)"], soc2: ["CC7.2"] },
  needs: ["accessList"],
  check(account, { hours }, { policy }): Outcome<Values> {
    const { accessList, lastUsedAt: mintedAt } = account;
    if (accessList.length === 0) return "not-applicable";
    if (mintedAt === null) return passed;
    const calledAt = lastUse(accessList);
    const listedAt = oldest(accessList);
    // Minted before there was a list, a token may have been used from anywhere.
    if (mintedAt - (calledAt ?? listedAt) <= hours * hour) return passed;
    return [{ values: { mintedAt, calledAt, listedAt, hours: rotationHours(account, policy) } }];
  },
  message({ values: { mintedAt, calledAt }, names }, { hours }) {
    const minted = `A secret of ${names.account} was used on ${isoInstant(mintedAt)}`;
    return calledAt === null
      ? `${minted}, but no call ever came from its access list; ${hours} hours are allowed.`
      : `${minted}, ${spanWords(mintedAt - calledAt)} after the last call from its access list; ${hours} hours are allowed.`;
  },
  evidence: ({ values: { mintedAt, calledAt, listedAt } }) => [
    secretEvidence("lastUsedAt", mintedAt),
    accessListInstant("accessList.lastUsedAt", calledAt),
    accessListInstant("accessList.createdAt", listedAt),
  ],
  fixes: ({ values: { hours } }) => [{ kind: "investigate" }, { kind: "rotate-secret", hours }],
});

function lastUse(list: readonly AccessListSubject[]): number | null {
  let latest = 0;
  for (const { lastUsedAt } of list) latest = Math.max(latest, lastUsedAt ?? 0);
  return latest === 0 ? null : latest;
}

function oldest(list: readonly AccessListSubject[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { createdAt } of list) first = Math.min(first, createdAt);
  return first;
}
