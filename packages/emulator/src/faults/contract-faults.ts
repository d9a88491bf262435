import type { Answer } from "../answer.ts";
import type { Call, Handler, Reply } from "../call.ts";
import { handlers } from "../operations/handlers.ts";
import type { AnswerFault, SemanticFault } from "./fault.ts";

/** Runs the handler of a call's operation, inside the semantic faults that concern it. */
export function callHandler(call: Call, faults: readonly SemanticFault[]): Reply {
  const { operationId } = call.operation;
  const handler = handlers[call.platform][operationId];
  if (!handler) throw new Error(`${call.platform} has no handler for ${operationId}.`);
  const wrapped = faults
    .filter(({ operations }) => operations.includes(operationId))
    .reduce<Handler>((next, fault) => (inner) => fault.handle(inner, next), handler);
  return wrapped(call);
}

/** Passes an answer through the faults that concern its operation. */
export function alter(answer: Answer, call: Call, faults: readonly AnswerFault[]): Answer {
  return faults
    .filter(({ operations }) => operations?.includes(call.operation.operationId) ?? true)
    .reduce((current, fault) => fault.change(current, call), answer);
}
