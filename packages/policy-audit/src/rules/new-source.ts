import type { AccessListRecord } from "@purser/inventory";
import { unreadBefore, withoutPrevious } from "../drift/unread-before.ts";
import { accessListEvidence, accessListInstant } from "../network/access-list-evidence.ts";
import { blockKey } from "../network/block-key.ts";
import { accountRule, passed, type Failure } from "../rule.ts";
import { isoInstant } from "../words/iso-instant.ts";

type Values = { from: string; lastUsedAt: number | null };

export const newSource = accountRule<Values>({
  id: "MSA510",
  slug: "new-source",
  title: "Calls from a new address",
  why: "A program calls from where it runs, and that rarely changes. A new address is a move that somebody knows of, or somebody else who has the secret. The list tells only the last address of each entry, so others may have gone by unseen.",
  remediation: "Ask the owner whether the address is theirs; if not, rotate the secret.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "medium",
  thresholds: {},
  standards: { soc2: ["CC7.2"] },
  needs: ["accessList"],
  holdsInPart: true,
  compares: "previous",
  check(account) {
    const { previous, accessList } = account;
    if (previous === undefined) return withoutPrevious(account);
    if (accessList.length === 0) return "not-applicable";
    if (previous.accessList.state !== "ok") return unreadBefore(previous.accessList);
    const known = sourcesOf(previous.accessList.value);
    let failures: Failure<Values>[] | undefined;
    for (const { record, lastUsedAt } of accessList) {
      const { address, lastUsedAddress } = record;
      if (lastUsedAddress === null || known.has(blockKey(lastUsedAddress))) continue;
      const values = { from: lastUsedAddress, lastUsedAt };
      (failures ??= []).push({ values, about: { address } });
    }
    return failures ?? passed;
  },
  message({ values: { from, lastUsedAt }, names, subject }) {
    const when = lastUsedAt === null ? "" : ` on ${isoInstant(lastUsedAt)}`;
    return `${names.account} called from ${from}${when}, through ${subject.address} on its access list; the previous state does not know the address.`;
  },
  evidence: ({ values: { from, lastUsedAt } }) => [
    accessListEvidence("lastUsedAddress", from),
    accessListInstant("lastUsedAt", lastUsedAt),
  ],
  fixes: () => [{ kind: "investigate" }],
});

/** Where calls came from, and the entries themselves: an address that was listed is no surprise. */
function sourcesOf(list: readonly AccessListRecord[]): Set<string> {
  const sources = new Set<string>();
  for (const { address, lastUsedAddress } of list) {
    sources.add(blockKey(address));
    if (lastUsedAddress !== null) sources.add(blockKey(lastUsedAddress));
  }
  return sources;
}
