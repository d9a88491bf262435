import type { ActiveCheck } from "../checks/check.ts";
import { plainRead, readable, refused, unreadable } from "./plain-reads.ts";
import { readsOf } from "./reads.ts";
import { still, withoutLinks } from "./still.ts";

/** Cloud Manager's pages print some paths with a slash at their end and without: whether both are there is open. */
export const sSlash: ActiveCheck = {
  id: "S-SLASH",
  kind: "probe",
  summary: "Whether a path that is printed in two ways answers alike in both.",
  operations: (contract) =>
    readsOf(contract).filter((each) => contract.operation(each).alternatePaths.length > 0),
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId, alternatePaths, mediaType } of readable(stage)) {
      const plain = await plainRead(stage, operationId);
      if (plain.answer.status !== 200) {
        yield refused(plain, operationId);
        continue;
      }
      const params = stage.site.paramsOf(operationId) ?? {};
      for (const path of alternatePaths) {
        const headers = { Accept: mediaType };
        const { answer, number } = await stage.send({ method: "GET", path, params, headers });
        const isEqual = still(withoutLinks(answer.json)) === still(withoutLinks(plain.answer.json));
        const likeness = isEqual ? "the same body" : "another body";
        yield {
          verdict: answer.status >= 500 ? "violation" : "observed",
          operationId,
          case: "the other path",
          message: `The other path gets ${answer.status} and ${likeness}.`,
          evidence: [plain.number, number],
        };
      }
    }
  },
};
