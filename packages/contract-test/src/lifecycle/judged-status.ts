import type { Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";

/** Returns whether an answer has the status that the document has for success. */
export function judgedStatus(stage: Stage, exchange: Exchange, what: string): Judgement {
  const operation = stage.contract.operation(exchange.operationId ?? "");
  const { successStatus } = operation;
  const { status } = exchange.answer;
  return judged(status === successStatus, {
    operationId: operation.operationId,
    case: what,
    kept: `Answered ${successStatus}, as documented.`,
    broken: `Answered ${status} instead of ${successStatus}.`,
    expected: `${successStatus}`,
    actual: `${status}`,
    pointer: `${operation.pointer}/responses/${successStatus}`,
    evidence: [exchange.number],
  });
}
