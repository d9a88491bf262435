import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { freshRead, plainRead, readable, refused, unreadable } from "./plain-reads.ts";
import { readsOf } from "./reads.ts";
import { still, withoutLinks } from "./still.ts";

/** White space is for people; whoever pipes the answer on must get the same. */
export const sPretty: ActiveCheck = {
  id: "S-PRETTY",
  kind: "probe",
  summary: "pretty=true indents the answer and changes nothing else (API, pretty printing).",
  operations: readsOf,
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId, parameters } of readable(stage)) {
      const plain = await plainRead(stage, operationId);
      if (plain.answer.status !== 200) {
        yield refused(plain, operationId);
        continue;
      }
      const pretty = await stage.read(operationId, { query: { pretty: true } });
      const pointer = parameters.find(({ name }) => name === "pretty")?.pointer;
      const isIndented = isBare(pretty.answer.json) || /\n[ \t]/.test(pretty.answer.text);
      yield {
        verdict: isIndented ? "pass" : "violation",
        operationId,
        case: "indented",
        message: isIndented ? "The answer is indented." : "The answer is in one line.",
        pointer,
      };
      const isEqual =
        areEqual(plain, pretty) || areEqual(await freshRead(stage, operationId), pretty);
      yield {
        verdict: isEqual ? "pass" : "violation",
        operationId,
        case: "equal",
        message: isEqual ? "Nothing but white space changes." : "More than white space changes.",
        pointer,
        evidence: [plain.number, pretty.number],
      };
    }
  },
};

function areEqual(one: Exchange, other: Exchange): boolean {
  return still(withoutLinks(one.answer.json)) === still(withoutLinks(other.answer.json));
}

/** Whether there is nothing to indent. */
function isBare(json: Json | undefined): boolean {
  return typeof json !== "object" || json === null || Object.keys(json).length === 0;
}
