import type { ActiveCheck } from "../checks/check.ts";
import { judgedStatus } from "./judged-status.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

/** Creating an account answers 201 Created (both create pages; both documents). */
export const mCreate201: ActiveCheck = {
  id: "M-CREATE-201",
  kind: "lifecycle",
  summary: "Creating an account answers 201.",
  operations: onBothLevels(({ create }) => [create]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const { level } of wantedLevels(stage)) {
      const creation = await stage.workshop.attempt(level, stage.workshop.newBody(level));
      yield judgedStatus(stage, creation, "created");
    }
  },
};
