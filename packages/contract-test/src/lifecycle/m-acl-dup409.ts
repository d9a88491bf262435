import type { ActiveCheck } from "../checks/check.ts";
import {
  addEntries,
  blocksOf,
  canonical,
  readEntries,
  samples,
  seedEntries,
} from "./access-list.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

/**
 * An address that is in the list already is refused by 409, ADDRESS_ALREADY_IN_ACCESS_LIST (Atlas; Cloud Manager lists the
 * code and does not say where it comes), and what is refused adds nothing: neither it nor what came with it.
 */
export const mAclDup409: ActiveCheck = {
  id: "M-ACL-DUP409",
  kind: "lifecycle",
  summary: "An address that is in the list already is refused by 409, and nothing is added.",
  operations: onBothLevels((at) => [at.addEntries]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const { clientId } = await stage.workshop.create(at.level);
      const list = { stage, at, clientId };
      const known = { ipAddress: samples.address };
      await seedEntries(list, [known]);
      const again = await addEntries(list, [known]);
      const both = await addEntries(list, [{ ipAddress: samples.neighbour }, known]);
      const read = await readEntries(list);
      const blocks = blocksOf(read);
      const { pointer } = stage.contract.operation(at.addEntries);
      yield judged(again.answer.status === 409, {
        operationId: at.addEntries,
        case: "twice",
        kept: "An address that is in the list already is refused by 409.",
        broken: `An address that is in the list already is answered by ${again.answer.status}.`,
        expected: "409",
        actual: `${again.answer.status}`,
        verdict: stage.platform === "atlas" ? "violation" : breachOfReading(stage),
        pointer: `${pointer}/responses/409`,
        evidence: [again.number],
      });
      yield judged(blocks.filter((each) => each === canonical(samples.address)).length <= 1, {
        operationId: at.addEntries,
        case: "listed once",
        kept: "The address is in the list once.",
        broken: "The address is in the list more than once.",
        actual: blocks.join(", "),
        evidence: [again.number, read.number],
      });
      if (both.answer.status < 400) continue;
      yield judged(!blocks.includes(canonical(samples.neighbour)), {
        operationId: at.addEntries,
        case: "all or nothing",
        kept: "What was refused added none of its entries.",
        broken: "The request was refused, and one of its entries was added all the same.",
        actual: blocks.join(", "),
        evidence: [both.number, read.number],
      });
    }
  },
};
