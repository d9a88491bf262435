import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import type { Contract, OperationContract } from "../contract/contract.ts";
import { withoutProject } from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import { createBench } from "./bench.ts";
import { bodyFaults } from "./body-faults.ts";
import { judgeRefusal } from "./judge-refusal.ts";
import { leftBehind, type RefusedCreation } from "./left-behind.ts";
import { openPointOf } from "./open-points.ts";
import type { SingleFault } from "./single-fault.ts";
import { specialFaults } from "./special-faults.ts";
import { isCreation, levelOf } from "./valid-body.ts";

/** Returns the operations that take a body of JSON: all but the OAuth endpoints, which take a form. */
export function bodyOperations({ operations }: Contract): string[] {
  return [...operations.values()]
    .filter(({ body, path }) => body !== null && path.includes("serviceAccounts"))
    .map(({ operationId }) => operationId);
}

/** Returns the operations that are wanted and can be tried. */
export function triable({ operations, site }: Stage): OperationContract[] {
  return operations.filter(
    (each) => levelOf(each) === "organization" || site.groupId !== undefined,
  );
}

/** Returns the faults of one check that an operation's valid body can be given. */
function faultsOf(
  { contract, schemas, platform }: Stage,
  operation: OperationContract,
  { id, valid }: { id: string; valid: Json },
): SingleFault[] {
  const { body } = operation;
  if (body === null) return [];
  const schema = { document: contract.document, schemas, pointer: body.pointer };
  return [...bodyFaults(schema, valid), ...specialFaults(platform, operation, valid)].filter(
    (fault) => fault.id === id,
  );
}

/**
 * Returns a check of one kind of single faults: bodies that differ from one that was just taken in nothing else are refused
 * by 400, the refusal names the member at fault, and nothing is made.
 */
export function negativeCheck(id: string, summary: string): ActiveCheck {
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
        const { operationId } = operation;
        if (faultsOf(stage, operation, { id, valid: bench.valid(operation) }).length === 0)
          continue;
        await bench.prepare(operation);
        // Known only now: whether an update may name a name.
        const faults = faultsOf(stage, operation, { id, valid: bench.valid(operation) });
        for (const { apply, field, pointer, ...fault } of faults) {
          const exchange = await bench.send(operation, { body: apply(bench.valid(operation)) });
          const open = openPointOf({
            id,
            case: fault.case,
            field,
            platform: stage.platform,
            operationId,
          });
          yield* judgeRefusal(stage, {
            operationId,
            case: fault.case,
            field,
            pointer,
            exchange,
            expected: 400,
            open,
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
