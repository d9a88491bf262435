import type { Platform } from "@purser/spec";
import type { ActiveCheck, Need } from "../checks/check.ts";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";

/** Something that the documentation leaves open, or answers in two ways, and that one look at the service settles. */
export type OpenPoint = {
  /** Begins with `U-`. */
  id: string;
  /** What is open: begins with a small letter and fits behind "It is open ". */
  question: string;
  /** @default both */
  platform?: Platform;
  operationId: string;
  needs?: readonly Need[];
  /** Returns what is seen, in few words that are the same as long as the service does the same. */
  ask: (stage: Stage) => Promise<string>;
};

/** Returns the check that asks an open point: it has no opinion, it writes down what it sees. */
export function openPointCheck({
  id,
  question,
  platform,
  operationId,
  needs,
  ask,
}: OpenPoint): ActiveCheck {
  return {
    id,
    kind: "probe",
    summary: `Writes down ${question}: the documentation leaves it open.`,
    ...(needs && { needs }),
    operations: (contract) =>
      contract.operations.has(operationId) &&
      (platform === undefined || platform === contract.platform)
        ? [operationId]
        : [],
    async *run(stage) {
      const seen = await ask(stage);
      yield observed(operationId, question, seen);
    },
  };
}

/** Returns the judgement of an open point. */
export function observed(operationId: string, question: string, seen: string) {
  return {
    verdict: "observed",
    operationId,
    case: question,
    message: `It was open ${question}. Seen: ${seen}.`,
    actual: seen,
  } as const;
}

/** Returns an answer's status, with the error's code where it has one. */
export function statusWords({ answer }: Exchange): string {
  const code = textOf(answer.json, "errorCode") ?? textOf(answer.json, "error");
  return code === undefined ? `${answer.status}` : `${answer.status} ${code}`;
}
