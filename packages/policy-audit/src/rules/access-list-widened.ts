import { addressCountWords } from "../drift/address-count-words.ts";
import { compareAccessLists, type Widening } from "../drift/compare-access-lists.ts";
import { unreadBefore, withoutPrevious } from "../drift/unread-before.ts";
import { accessListEvidence } from "../network/access-list-evidence.ts";
import { unreadableEntries } from "../network/unreadable-entries.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { countOf } from "../words/count-of.ts";
import { someOf } from "../words/some-of.ts";

/** Counts in words; `added` are the entries that were not there before. */
type Values = { how: Widening | "emptied"; before: string; after: string; added: string[] };

export const accessListWidened = accountRule({
  id: "MSA704",
  slug: "access-list-widened",
  title: "Access list lets in more than before",
  why: "A list that was tight is not any more, and so does not keep out whoever has a secret. That often stays after a day of debugging, and is what an intruder changes first. Who did it stands in the organization's events, which name no account and are not read.",
  remediation:
    "Ask who approved it; if nobody did, put the entries back that were there before, then delete the new ones.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {
    times: {
      default: 4,
      unit: "times",
      least: 1,
      most: 65_536,
      source: "Purser's choice: an address or two more is upkeep, four times as many is not",
    },
  },
  standards: { nist: ["SC-7", "CM-3"] },
  needs: ["accessList"],
  compares: "previous",
  check(account, { times }): Outcome<Values> {
    const { record, previous, organization } = account;
    if (previous === undefined) return withoutPrevious(account);
    if (previous.accessList.state !== "ok") return unreadBefore(previous.accessList);
    if (record.accessList.state !== "ok") return "not-evaluated";
    const before = previous.accessList.value.map(({ address }) => address);
    const after = record.accessList.value.map(({ address }) => address);
    const added = after.filter((address) => !before.includes(address));
    if (after.length === 0) {
      // Where lists are required, an empty one lets in nobody.
      const isHarmless =
        before.length === 0 || organization.settings?.apiAccessListRequired === true;
      const counts = { before: String(before.length), after: "0" };
      return isHarmless ? passed : [{ values: { how: "emptied", ...counts, added } }];
    }
    const wasOpen = before.length === 0 && wasRequired(account) === false;
    if (added.length === 0 || wasOpen) return passed;
    const { widening, unreadable, ...counts } = compareAccessLists(before, after, times);
    if (widening === undefined) {
      return unreadable.length === 0 ? passed : unreadableEntries(unreadable);
    }
    return [
      {
        values: {
          how: widening,
          before: addressCountWords(counts.before),
          after: addressCountWords(counts.after),
          added,
        },
      },
    ];
  },
  message({ values: { how, before, after, added }, names }, { times }) {
    const list = `The access list of ${names.account}`;
    const since = `It let in ${before} before; new: ${someOf(added)}.`;
    if (how === "emptied") {
      return `${list} had ${countOf(Number(before), "entry", "entries")} and is empty now: where no list is required, tokens work from any address.`;
    }
    if (how === "open-world") return `${list} lets in at least half of the Internet now. ${since}`;
    if (how === "broad") return `${list} has a broad block that was not in it before. ${since}`;
    return `${list} lets in ${after}, more than ${times} times as many as before. ${since}`;
  },
  evidence: ({ values: { before, after, added } }) => [
    accessListEvidence("accessList", after),
    accessListEvidence("previous.accessList", before),
    accessListEvidence("added", added.join(" ")),
  ],
  fixes: () => [{ kind: "narrow-access-list" }, { kind: "investigate" }],
});

/** Whether the organization required lists in the previous state; undefined where that does not tell. */
function wasRequired({ organization }: AccountSubject): boolean | undefined {
  const settings = organization.previous?.organization.settings;
  return settings?.state === "ok" ? settings.value.apiAccessListRequired : undefined;
}
