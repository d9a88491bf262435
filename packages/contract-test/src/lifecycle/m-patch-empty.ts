import type { ActiveCheck } from "../checks/check.ts";
import { differences } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { onBothLevels, placeOf, wantedLevels, withoutProject } from "./levels.ts";
import { madeWith, patch } from "./patching.ts";

/**
 * Whether a change may be empty is open where no field is required (all but the project PATCH of Cloud Manager); if it is
 * taken it changes nothing.
 */
export const mPatchEmpty: ActiveCheck = {
  id: "M-PATCH-EMPTY",
  kind: "lifecycle",
  summary: "A change of nothing changes nothing; whether it is taken is observed.",
  operations: ({ platform }) =>
    onBothLevels(({ level, update }) =>
      platform === "cloud-manager" && level === "project" ? [] : [update],
    )(),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const account = await stage.workshop.create(at.level);
      const subject = { stage, at, account };
      const change = await patch(subject, {});
      const params = { ...placeOf(stage, at.level), clientId: account.clientId };
      const read = await stage.send({ operationId: at.get, params });
      const evidence = [change.number, read.number];
      const { status } = change.answer;
      const pointer = stage.contract.operation(at.update).body?.pointer;
      yield {
        verdict: "observed",
        operationId: at.update,
        case: "taken",
        message: `An empty change is ${status < 300 ? "taken" : "refused"}: ${status}.`,
        pointer,
        evidence,
      };
      const found = differences(read.answer.json, madeWith(subject));
      yield judged(found.length === 0, {
        operationId: at.update,
        case: "nothing changed",
        kept: "An empty change changes nothing.",
        broken: "An empty change changes the account.",
        actual: found.join("; "),
        pointer,
        evidence,
      });
    }
  },
};
