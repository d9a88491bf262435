import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import { levels, onBothLevels, placeOf, wantedLevels, withoutProject } from "./levels.ts";
import { patch } from "./patching.ts";

/** Atlas lets name and description of a change be null and does not say what that does: it is looked at. */
export const mPatchNull: ActiveCheck = {
  id: "M-PATCH-NULL",
  kind: "lifecycle",
  summary: "What null does to a name and a description is observed (Atlas: both are nullable).",
  operations: ({ platform }) =>
    platform === "atlas" ? onBothLevels(({ update }) => [update])() : [],
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const account = await stage.workshop.create(at.level);
      const change = await patch({ stage, at, account }, { name: null, description: null });
      const params = { ...placeOf(stage, at.level), clientId: account.clientId };
      const read = await stage.send({ operationId: levels[at.level].get, params });
      const isSame = textOf(read.answer.json, "name") === account.name;
      const { status } = change.answer;
      yield {
        verdict: status < 300 ? "observed" : "violation",
        operationId: at.update,
        case: "null",
        message:
          status < 300
            ? `Null is taken and ${isSame ? "changes nothing" : "changes the name"}.`
            : `Null is refused by ${status}, although both fields are nullable.`,
        expected: `${stage.contract.operation(at.update).successStatus}`,
        actual: `${status}`,
        pointer: stage.contract.operation(at.update).body?.pointer,
        evidence: [change.number, read.number],
      };
    }
  },
};
