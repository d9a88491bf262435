import type { ActiveCheck } from "../checks/check.ts";
import { addEntries, blocksOf, canonical, readEntries, samples } from "./access-list.ts";
import { judged } from "../verdicts/judged.ts";
import { judgedStatus } from "./judged-status.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

/** Entries that are added are kept, all of them, beside those that were there: a POST adds and never replaces. */
export const mAclStored: ActiveCheck = {
  id: "M-ACL-STORED",
  kind: "lifecycle",
  summary: "Entries sent at once are all kept; entries sent later are added to them.",
  operations: onBothLevels((at) => [at.addEntries]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const { clientId } = await stage.workshop.create(at.level);
      const list = { stage, at, clientId };
      const { address, block, neighbour } = samples;
      const together = [{ ipAddress: address }, { cidrBlock: block }];
      const steps = [
        { what: "several at once", entries: together, expected: [address, block] },
        {
          what: "added",
          entries: [{ ipAddress: neighbour }],
          expected: [address, block, neighbour],
        },
      ];
      for (const { what, entries, expected } of steps) {
        const addition = await addEntries(list, entries);
        yield judgedStatus(stage, addition, `${what}: status`);
        const read = await readEntries(list);
        const blocks = blocksOf(read);
        const missing = expected.filter((each) => !blocks.includes(canonical(each)));
        yield judged(missing.length === 0, {
          operationId: at.addEntries,
          case: `${what}: kept`,
          kept: "Every entry that was sent is in the list.",
          broken: `Not in the list: ${missing.join(", ")}.`,
          expected: expected.join(", "),
          actual: blocks.join(", "),
          pointer: stage.contract.operation(at.addEntries).body?.pointer,
          evidence: [addition.number, read.number],
        });
      }
    }
  },
};
