import type { ActiveCheck } from "../checks/check.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { filters, itemsOf, type Filter } from "./filters.ts";
import { plainRead, readable, refused, skipped, unreadable } from "./plain-reads.ts";

/** What a list was asked for and does not heed makes a report of everything, or of nothing. */
export const sFilter: ActiveCheck = {
  id: "S-FILTER",
  kind: "probe",
  summary: "Every documented query parameter is taken, and its answer is as was asked for.",
  operations: (contract) => [
    ...new Set(
      filters
        .filter(({ operationId, parameter }) =>
          contract.operations.get(operationId)?.parameters.some(({ name }) => name === parameter),
        )
        .map(({ operationId }) => operationId),
    ),
  ],
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId, parameters } of readable(stage)) {
      for (const filter of filters) {
        const pointer = parameters.find(({ name }) => name === filter.parameter)?.pointer;
        if (filter.operationId !== operationId || pointer === undefined) continue;
        yield { ...(await judge(stage, filter)), pointer };
      }
    }
  },
};

async function judge(stage: Stage, filter: Filter): Promise<Judgement> {
  const { operationId, parameter, valueFrom, holds } = filter;
  const plain = await plainRead(stage, operationId);
  if (plain.answer.status !== 200) return refused(plain, operationId);
  const before = itemsOf(plain);
  const value = valueFrom(before, stage.site);
  if (value === undefined) return skipped(operationId, "The list holds nothing to ask for.");
  const asked = await stage.read(operationId, { query: { [parameter]: value } });
  const isTaken = asked.answer.status === 200;
  const isRight = isTaken && holds(itemsOf(asked), value, before);
  const wrong = isTaken ? "The answer is not as was asked for." : "It is not taken.";
  return {
    verdict: isRight ? "pass" : "violation",
    operationId,
    case: parameter,
    message: isRight ? "The answer is as was asked for." : wrong,
    expected: "200",
    actual: `${asked.answer.status}`,
    evidence: [plain.number, asked.number],
  };
}
