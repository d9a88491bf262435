import type { ActiveCheck } from "../checks/check.ts";
import { addEntries, readEntries, samples, seedEntries, blocksOf } from "./access-list.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

/** Entries an account may have. Source: MongoDB limits and thresholds, Atlas service accounts. Cloud Manager: read the same. */
const cap = 200;

/** One more than the entries an account may have is refused. */
export const mAclCap: ActiveCheck = {
  id: "M-ACL-CAP",
  kind: "lifecycle",
  summary: `An account has ${cap} entries at most.`,
  needs: ["provoke"],
  operations: onBothLevels((at) => [at.addEntries]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const { clientId } = await stage.workshop.create(at.level);
      const list = { stage, at, clientId };
      const many = Array.from({ length: cap }, (_, index) => ({
        ipAddress: `198.51.100.${index}`,
      }));
      await seedEntries(list, many);
      const more = await addEntries(list, [{ ipAddress: samples.address }]);
      const read = await readEntries(list);
      const count = blocksOf(read).length;
      yield judged(more.answer.status >= 400 && count <= cap, {
        operationId: at.addEntries,
        case: `${cap + 1} entries`,
        kept: `Entry ${cap + 1} is refused.`,
        broken: `Entry ${cap + 1} is answered by ${more.answer.status}; the list holds ${count}.`,
        expected: "400",
        actual: `${more.answer.status}`,
        verdict: stage.platform === "atlas" ? "violation" : breachOfReading(stage),
        evidence: [more.number, read.number],
      });
    }
  },
};
