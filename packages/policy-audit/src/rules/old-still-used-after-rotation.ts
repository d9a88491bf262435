import { accountRule, passed, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { secretPair } from "../secrets/secret-pair.ts";
import { hour } from "../subjects/audit-context.ts";
import type { AccessListSubject } from "../subjects/subjects.ts";
import { spanWords } from "../words/span-words.ts";

type Values = { newId: string; madeAt: number; lastUsedAt: number; address: string | null };

export const oldStillUsedAfterRotation = accountRule({
  id: "MSA208",
  slug: "old-still-used-after-rotation",
  title: "Old secret in use long after its rotation",
  why: "Three days after a new secret was made, somebody still uses the old one: a consumer that the rotation missed, or somebody who should not have it.",
  remediation:
    "Find who still uses the old secret, give it the new one, then delete the old one. If nobody owns up to it, treat it as leaked.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {
    hours: {
      default: 72,
      unit: "hours",
      least: 1,
      most: 168,
      source: "Purser: three of the seven days that Atlas leaves an old secret",
    },
  },
  standards: { owasp: ["NHI2", "NHI9"] },
  needs: [],
  check({ live, accessList }, { hours }): Outcome<Values> {
    const pair = secretPair(live);
    if (pair === undefined) return passed;
    const { older, newest } = pair;
    if (older.lastUsedAt === null || older.lastUsedAt <= newest.createdAt + hours * hour) {
      return passed;
    }
    const { secretId, lastUsedAt } = older;
    const { secretId: newId, createdAt: madeAt } = newest;
    const values: Values = { newId, madeAt, lastUsedAt, address: lastAddress(accessList) };
    return [{ values, about: { secretId } }];
  },
  message({ values: { newId, madeAt, lastUsedAt, address }, names, subject }, { hours }) {
    const from = address === null ? "" : ` The account was last used from ${address}.`;
    return `Secret ${subject.secretId} of ${names.account} was used ${spanWords(lastUsedAt - madeAt)} after ${newId} replaced it; ${hours} hours are allowed.${from}`;
  },
  evidence: ({ values: { madeAt, lastUsedAt, address } }) => [
    secretEvidence("lastUsedAt", lastUsedAt),
    secretEvidence("successor.createdAt", madeAt),
    ...(address === null
      ? []
      : [{ fact: "lastUsedAddress", value: address, source: "listOrgServiceAccountAccessList" }]),
  ],
  fixes: () => [{ kind: "investigate" }],
});

/** Where the account was last used from, as far as its access list tells. */
function lastAddress(accessList: readonly AccessListSubject[]): string | null {
  let latest = Number.NEGATIVE_INFINITY;
  let address: string | null = null;
  for (const { record, lastUsedAt } of accessList) {
    if (lastUsedAt === null || lastUsedAt <= latest) continue;
    latest = lastUsedAt;
    address = record.lastUsedAddress;
  }
  return address;
}
