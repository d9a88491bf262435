import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import type { Contract, OperationContract } from "../contract/contract.ts";
import { withoutProject } from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import { createBench, type Sent } from "./bench.ts";
import { judgeRefusal, type Refused } from "./judge-refusal.ts";
import { leftBehind, type RefusedCreation } from "./left-behind.ts";
import { isCreation, levelOf } from "./valid-body.ts";

/** What an operation has to refuse, and how. */
export type Trial = Omit<Refused, "operationId" | "exchange"> & {
  /** Makes what is sent from a valid body of its own: a creation bears its own mark, an entry is a new one. */
  make: (valid: Json) => Sent;
};

/** Returns what can be made wrong with an operation's valid body; the same, and in the same order, for every one of them. */
export type Trials = (stage: Stage, operation: OperationContract, valid: Json) => readonly Trial[];

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

/** Returns a check that every trial is refused as it should be, and that nothing is made of what was refused. */
export function refusalCheck(id: string, summary: string, trialsOf: Trials): ActiveCheck {
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
        if (trialsOf(stage, operation, bench.valid(operation)).length === 0) continue;
        await bench.prepare(operation);
        // Known only now: whether an update may name a name.
        for (const { make, ...trial } of trialsOf(stage, operation, bench.valid(operation))) {
          const exchange = await bench.send(operation, make(bench.valid(operation)));
          yield* judgeRefusal(stage, { ...trial, operationId, exchange });
          await bench.undo(operation, exchange);
          if (exchange.answer.status >= 400 && isCreation(operation))
            refused.push({ operationId, exchange });
        }
      }
      yield* leftBehind(stage, refused);
    },
  };
}
