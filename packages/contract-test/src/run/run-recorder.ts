import type { PassiveCheck, Scene } from "../checks/check.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { createResultBook } from "../verdicts/result-book.ts";
import type { Judgement, Result } from "../verdicts/verdict.ts";
import type { ContractEvent } from "./contract-event.ts";

/** What a run has seen and found so far. */
export type RunRecorder = {
  readonly exchanges: readonly Exchange[];
  /** Takes in what went over the wire, and puts it before the passive checks. */
  record(exchange: Exchange): void;
  /** Enters a judgement; `otherwise` is the operation it is about where it names none. */
  enter(checkId: string, judgement: Judgement, otherwise?: string): void;
  results(): Result[];
};

export type RecorderMeans = {
  passive: readonly PassiveCheck[];
  scene: () => Scene;
  emit: (event: ContractEvent) => void;
};

/** Returns an empty recorder. */
export function createRunRecorder({ passive, scene, emit }: RecorderMeans): RunRecorder {
  const book = createResultBook((result) => emit({ kind: "result", result }));
  const exchanges: Exchange[] = [];
  const enter: RunRecorder["enter"] = (checkId, judgement, otherwise = "*") => {
    const operationId = judgement.operationId ?? otherwise;
    const { operations } = scene().contract;
    const pointer = judgement.pointer ?? operations.get(operationId)?.pointer;
    book.enter(checkId, operationId, { ...judgement, ...(pointer !== undefined && { pointer }) });
  };
  return {
    exchanges,
    enter,
    results: () => book.results(),
    record(exchange) {
      exchanges.push(exchange);
      emit({ kind: "exchange", exchange });
      const { operationId, number } = exchange;
      const now = scene();
      const operation =
        operationId === undefined ? undefined : now.contract.operations.get(operationId);
      for (const check of passive) {
        for (const judgement of check.judge(exchange, operation, now))
          enter(check.id, { evidence: [number], ...judgement }, operationId);
      }
    },
  };
}
