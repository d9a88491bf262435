import type { ActiveCheck } from "../checks/check.ts";
import {
  onBothLevels,
  wantedLevels,
  withoutProject,
  type LevelOperations,
} from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { rotationAt, type Rotation } from "./rotation.ts";

export type RotationLook = {
  id: string;
  summary: string;
  /** The operation, at a level, that it says something about. */
  about: (at: LevelOperations) => string;
  judge: (rotation: Rotation, stage: Stage) => Iterable<Judgement>;
};

/** Returns a check that looks at the rotation of an account, at both levels; see `rotationAt`. */
export function rotationCheck({ id, summary, about, judge }: RotationLook): ActiveCheck {
  return {
    id,
    kind: "lifecycle",
    summary,
    operations: onBothLevels((at) => [about(at)]),
    async *run(stage) {
      yield* withoutProject(stage);
      for (const at of wantedLevels(stage)) {
        const operationId = about(at);
        const rotation = await rotationAt(stage, at);
        const judgements = [...judge(rotation, stage)];
        for (const judgement of judgements) yield { operationId, ...judgement };
        if (judgements.length === 0) {
          yield {
            verdict: "inconclusive",
            operationId,
            case: "rotation",
            message: "The account's rotation did not come so far.",
            evidence: [],
          };
        }
      }
    },
  };
}
