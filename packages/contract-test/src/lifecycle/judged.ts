import { followed } from "../contract/pointer.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";

/** What is said of a promise that holds or does not. */
export type Said = Omit<Judgement, "verdict" | "message"> & {
  kept: string;
  broken: string;
  /** The verdict where it does not hold. @default "violation" */
  otherwise?: Verdict;
};

/** Returns a pass where a promise holds; a violation, or what is named in its place, where it does not. */
export function judged(
  isKept: boolean,
  { kept, broken, otherwise = "violation", ...more }: Said,
): Judgement {
  return {
    ...more,
    verdict: isKept ? "pass" : otherwise,
    message: isKept ? kept : broken,
  };
}

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

/**
 * The verdict on an endpoint that does otherwise where the documentation leaves it open and the document took a reading:
 * the service settles the point, an emulator is held to the reading.
 */
export function openVerdict({ isEmulated }: Stage): Verdict {
  return isEmulated ? "violation" : "observed";
}

/** Returns the pointer of a property in the answer of an operation; the operation's own where it has none. */
export function propertyPointer({ contract }: Stage, operationId: string, name: string): string {
  const operation = contract.operation(operationId);
  const [schema] = operation.answers.get(operation.successStatus)?.schemas.values() ?? [];
  if (schema === undefined) return operation.pointer;
  return `${followed(contract.document, schema).pointer}/properties/${name}`;
}
