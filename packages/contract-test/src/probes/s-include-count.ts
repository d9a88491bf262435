import type { ActiveCheck } from "../checks/check.ts";
import { memberOf } from "../exchange/exchange.ts";
import { readable, refused, unreadable } from "./plain-reads.ts";
import { listsOf } from "./reads.ts";

/** Counting is what makes a long list slow: whoever does without says so. */
export const sIncludeCount: ActiveCheck = {
  id: "S-INCLUDE-COUNT",
  kind: "probe",
  summary: "includeCount=false leaves totalCount out (Atlas API, pagination).",
  operations: (contract) =>
    listsOf(contract).filter((each) =>
      contract.operation(each).parameters.some(({ name }) => name === "includeCount"),
    ),
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId, parameters } of readable(stage)) {
      const exchange = await stage.read(operationId, { query: { includeCount: false } });
      if (exchange.answer.status !== 200) {
        yield refused(exchange, operationId);
        continue;
      }
      const isCounted = memberOf(exchange.answer.json, "totalCount") !== undefined;
      yield {
        verdict: isCounted ? "violation" : "pass",
        operationId,
        case: "includeCount=false",
        message: isCounted ? "The list is counted all the same." : "The list is not counted.",
        pointer: parameters.find(({ name }) => name === "includeCount")?.pointer,
      };
    }
  },
};
