import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import { judged } from "../verdicts/judged.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

/**
 * Two accounts have two IDs. Whether they may have one name: Atlas says that it need not be unique, Cloud Manager says
 * nothing (reference: request fields of both documents).
 */
export const mUnique: ActiveCheck = {
  id: "M-UNIQUE",
  kind: "lifecycle",
  summary: "Two creations make two accounts; whether they may share a name is observed.",
  operations: onBothLevels(({ create }) => [create]),
  async *run(stage) {
    yield* withoutProject(stage);
    const { workshop, contract, platform } = stage;
    for (const { level, create } of wantedLevels(stage)) {
      const first = await workshop.create(level);
      const second = await workshop.attempt(level, workshop.newBody(level, { name: first.name }));
      const evidence = [first.creation.number, second.number];
      const { status, json } = second.answer;
      const pointer = contract.operation(create).body?.pointer;
      const isTaken = status < 300;
      yield {
        verdict: isTaken || platform === "cloud-manager" ? "observed" : "violation",
        operationId: create,
        case: "same name",
        message: isTaken
          ? "A name may be given twice."
          : `A name that an account has already was refused: ${status}.`,
        pointer,
        evidence,
      };
      if (!isTaken) continue;
      yield judged(textOf(json, "clientId") !== first.clientId, {
        operationId: create,
        case: "two IDs",
        kept: "Two creations have two client IDs.",
        broken: "Two creations have one client ID.",
        pointer,
        evidence,
      });
    }
  },
};
