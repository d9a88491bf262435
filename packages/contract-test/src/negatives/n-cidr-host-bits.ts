import type { ActiveCheck } from "../checks/check.ts";
import { blocksOf, readEntries, addEntries } from "../lifecycle/access-list.ts";
import { onBothLevels, wantedLevels, withoutProject } from "../lifecycle/levels.ts";

/** A block with bits after its prefix. RFC 2544: addresses that nobody calls from. */
const block = "198.18.5.9/24";

/** Whether a block may have bits set after its prefix, and what becomes of them, is open on both platforms. */
export const nCidrHostBits: ActiveCheck = {
  id: "N-cidr-host-bits",
  kind: "negative",
  summary: "What becomes of a block with bits after its prefix is observed.",
  operations: onBothLevels((at) => [at.addEntries]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const { clientId } = await stage.workshop.create(at.level);
      const list = { stage, at, clientId };
      const addition = await addEntries(list, [{ cidrBlock: block }]);
      const read = await readEntries(list);
      const { status } = addition.answer;
      const kept = blocksOf(read).join(", ");
      yield {
        verdict: status >= 500 ? "violation" : "observed",
        operationId: at.addEntries,
        case: block,
        message: status < 300 ? `It is taken and kept as ${kept}.` : `It is answered by ${status}.`,
        pointer: "/components/schemas/CidrBlock/x-undocumented",
        evidence: [addition.number, read.number],
      };
    }
  },
};
