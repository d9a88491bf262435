import { accessListEvidence } from "../network/access-list-evidence.ts";
import { deleteEntry } from "../network/delete-entry.ts";
import { specialUseOf } from "../network/special-range.ts";
import { unreadableEntries } from "../network/unreadable-entries.ts";
import { accountRule, passed, type Failure } from "../rule.ts";

/** What the addresses are for, whether calls from there were seen all the same, and whether no other entry would stay. */
type Values = { use: string; isUsed: boolean; requestCount: number; isAll: boolean };

export const unreachableEntry = accountRule<Values>({
  id: "MSA506",
  slug: "unreachable-entry",
  title: "Entry that nothing can call from",
  why: "The API stands on the public Internet, where no call comes from private, local or reserved addresses. Such an entry looks like protection and does nothing, or stands for a mistake: the outer address of the network was meant.",
  remediation:
    "Find out which outer address the network calls from, put that on the list, and delete the entry. Do not leave the list empty: that lets in anybody or, where lists are required, nobody.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "low",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["CM-6"] },
  needs: ["accessList"],
  holdsInPart: true,
  check({ accessList, record }) {
    if (accessList.length === 0) return "not-applicable";
    let failures: Failure<Values>[] | undefined;
    let unreadable: string[] | undefined;
    for (const { record, block, lastUsedAt } of accessList) {
      const { address, requestCount } = record;
      if (block === undefined) {
        (unreadable ??= []).push(address);
        continue;
      }
      const use = specialUseOf(block);
      if (use === undefined) continue;
      const isUsed = lastUsedAt !== null || requestCount > 0;
      // What was used can be reached, whatever the registries say.
      (failures ??= []).push({
        values: { use, isUsed, requestCount, isAll: false },
        confidence: isUsed ? "low" : "high",
        about: { address },
      });
    }
    if (failures === undefined) {
      return unreadable === undefined ? passed : unreadableEntries(unreadable);
    }
    const isAll = failures.length === accessList.length || record.accessList.state !== "ok";
    if (isAll) for (const { values } of failures) values.isAll = true;
    return failures;
  },
  message({ values: { use, isUsed }, names, subject }) {
    const entry = `${subject.address} on the access list of ${names.account}`;
    const counted = isUsed ? ", although some are counted" : "";
    return `${entry} lies in a range for ${use}: no call to the API comes from there${counted}.`;
  },
  evidence: ({ values: { use, requestCount }, subject }) => [
    accessListEvidence("address", subject.address ?? null),
    accessListEvidence("use", use),
    accessListEvidence("requestCount", requestCount),
  ],
  fixes: ({ values: { isUsed, isAll }, subject }) =>
    isUsed ? [{ kind: "investigate" }] : deleteEntry(subject.address, isAll),
});
