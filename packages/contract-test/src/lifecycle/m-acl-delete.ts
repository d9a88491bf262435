import type { ActiveCheck } from "../checks/check.ts";
import {
  blocksOf,
  canonical,
  deleteEntry,
  readEntries,
  samples,
  seedEntries,
} from "./access-list.ts";
import { judged } from "../verdicts/judged.ts";
import { judgedStatus } from "./judged-status.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

type Removal = { id: string; summary: string; gone: string; rest: readonly string[] };

/** A check that removes one entry of several: neither the first nor the last that was added. */
function removal({ id, summary, gone, rest: [first = "", last = ""] }: Removal): ActiveCheck {
  return {
    id,
    kind: "lifecycle",
    summary,
    operations: onBothLevels((at) => [at.deleteEntry]),
    async *run(stage) {
      yield* withoutProject(stage);
      for (const at of wantedLevels(stage)) {
        const { clientId } = await stage.workshop.create(at.level);
        const list = { stage, at, clientId };
        const removed = gone.includes("/") ? { cidrBlock: gone } : { ipAddress: gone };
        await seedEntries(list, [{ ipAddress: first }, removed, { ipAddress: last }]);
        const deletion = await deleteEntry(list, gone);
        yield judgedStatus(stage, deletion, "removed");
        if (deletion.answer.status >= 300) continue;
        const read = await readEntries(list);
        const expected = [first, last].map(canonical).toSorted().join(", ");
        const actual = blocksOf(read).join(", ");
        yield judged(actual === expected, {
          operationId: at.deleteEntry,
          case: "that one alone",
          kept: "The entry that was named is gone, and no other.",
          broken: "What is left is not what was not named.",
          expected,
          actual,
          evidence: [deletion.number, read.number],
        });
      }
    },
  };
}

/** Removing an entry removes it and no other. */
export const mAclDeleteOne = removal({
  id: "M-ACL-DELETE-ONE",
  summary: "Removing an entry by its address removes that one alone.",
  gone: samples.neighbour,
  rest: [samples.address, samples.third],
});

/** A block is named with its `/` as `%2F` (pages of both delete operations). */
export const mAclEnc = removal({
  id: "M-ACL-ENC",
  summary: "A block is removed by its name, with its / as %2F.",
  gone: samples.block,
  rest: [samples.address, samples.neighbour],
});
