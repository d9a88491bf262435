import type { ActiveCheck } from "../checks/check.ts";
import { withoutProject } from "../lifecycle/levels.ts";
import { createBench } from "./bench.ts";
import { judgeRefusal } from "./judge-refusal.ts";
import { leftBehind, type RefusedCreation } from "./left-behind.ts";
import { bodyOperations, triable } from "./negative-check.ts";
import type { Variants } from "./raw-variants.ts";
import { isCreation } from "./valid-body.ts";

/** Returns a check of bodies that are wrong as a whole: they are refused, and nothing is made. */
export function rawCheck(id: string, summary: string, variants: Variants): ActiveCheck {
  return {
    id,
    kind: "negative",
    summary,
    operations: bodyOperations,
    async *run(stage) {
      yield* withoutProject(stage);
      const bench = createBench(stage);
      const refused: RefusedCreation[] = [];
      for (const operation of triable(stage)) {
        const { operationId, body } = operation;
        await bench.prepare(operation);
        const count = variants(bench.valid(operation), operation, stage.platform).length;
        for (let index = 0; index < count; index++) {
          // A body of its own for each: a creation bears its own mark, an entry is a new one.
          const variant = variants(bench.valid(operation), operation, stage.platform)[index];
          if (variant === undefined) continue;
          const exchange = await bench.send(operation, variant);
          yield* judgeRefusal(stage, {
            operationId,
            case: variant.case,
            field: undefined,
            pointer: body?.pointer ?? operation.pointer,
            exchange,
            expected: variant.expected,
            open: variant.open,
            isUnread: variant.isUnread,
          });
          await bench.undo(operation, exchange);
          if (exchange.answer.status >= 400 && isCreation(operation))
            refused.push({ operationId, exchange });
        }
      }
      yield* leftBehind(stage, refused);
    },
  };
}
