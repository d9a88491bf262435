import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";
import { judgePatch, patch, withRequiredRoles } from "./patching.ts";

/** Milliseconds that let `createdAt`, which counts seconds, move if it is going to. */
const pause = 1500;

/**
 * A change lasts: it is answered and read. When the account was created stays what it was. The name is changed where a
 * page offers it: the organization page of Cloud Manager does not.
 */
export const mPatchPersists: ActiveCheck = {
  id: "M-PATCH-PERSISTS",
  kind: "lifecycle",
  summary: "A change of name and description is answered and read; createdAt stays.",
  operations: onBothLevels(({ update }) => [update]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const account = await stage.workshop.create(at.level);
      const subject = { stage, at, account };
      await stage.clock.sleep(pause);
      const isNameOffered = stage.platform === "atlas" || at.level === "project";
      const change = {
        description: `${stage.workshop.prefix}changed by a contract test`,
        ...(isNameOffered && { name: `${account.name}-renamed` }),
      };
      const createdAt = textOf(account.creation.answer.json, "createdAt");
      yield* judgePatch(subject, {
        what: "changed",
        change: await patch(subject, withRequiredRoles(subject, change)),
        expected: { ...change, createdAt },
      });
    }
  },
};
