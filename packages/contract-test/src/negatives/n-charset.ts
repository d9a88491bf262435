import type { ActiveCheck } from "../checks/check.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { withoutProject } from "../lifecycle/levels.ts";
import { createBench } from "./bench.ts";
import { bodyOperations, triable } from "./refusal-check.ts";

/** A media type may name the one encoding that JSON has (RFC 8259, section 8.1): what clients of many languages send. */
export const nCharset: ActiveCheck = {
  id: "N-charset",
  kind: "negative",
  summary: "A body whose media type names charset=utf-8 is taken as one that does not.",
  operations: bodyOperations,
  async *run(stage) {
    yield* withoutProject(stage);
    const bench = createBench(stage);
    for (const operation of triable(stage)) {
      await bench.prepare(operation);
      const mediaType = `${operation.body?.mediaType ?? "application/json"}; charset=utf-8`;
      const exchange = await bench.send(operation, {
        body: bench.valid(operation),
        headers: { "Content-Type": mediaType },
      });
      const { status } = exchange.answer;
      yield judged(status < 300, {
        operationId: operation.operationId,
        case: "charset=utf-8",
        kept: "Taken.",
        broken: `Answered ${status}.`,
        expected: `${operation.successStatus}`,
        actual: `${status}`,
        verdict: breachOfReading(stage),
        pointer: operation.body?.pointer,
        evidence: [exchange.number],
      });
      await bench.undo(operation, exchange);
    }
  },
};
