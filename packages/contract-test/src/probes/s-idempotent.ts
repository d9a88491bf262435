import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf } from "../exchange/exchange.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { plainRead, readable, remember, unreadable } from "./plain-reads.ts";
import { readsOf } from "./reads.ts";
import { still } from "./still.ts";

/**
 * Reading changes nothing (RFC 9110, section 9.2.1): two answers in a row are equal. In which order a list comes is
 * undocumented; but where it changes from one reading to the next its pages do not fit together.
 */
export const sIdempotent: ActiveCheck = {
  id: "S-IDEMPOTENT",
  kind: "probe",
  summary: "Two readings in a row are equal, but for when something was last used.",
  operations: readsOf,
  async *run(stage) {
    yield* unreadable(stage);
    for (const { operationId } of readable(stage)) {
      const first = await plainRead(stage, operationId);
      const second = await stage.read(operationId);
      remember(stage.site, operationId, second);
      const { verdict, message } = compare(first.answer.json, second.answer.json);
      const isSharp = verdict === "drift" && stage.isEmulated;
      yield {
        verdict: isSharp ? "violation" : verdict,
        operationId,
        case: "twice",
        message,
        evidence: [first.number, second.number],
      };
    }
  },
};

function compare(
  first: Json | undefined,
  second: Json | undefined,
): { verdict: Verdict; message: string } {
  if (still(first) === still(second))
    return { verdict: "pass", message: "Two readings are equal." };
  if (sorted(first) === sorted(second))
    return { verdict: "drift", message: "Two readings in a row differ in order." };
  return { verdict: "violation", message: "Two readings in a row differ." };
}

function sorted(json: Json | undefined): string {
  const results = memberOf(json, "results");
  if (!Array.isArray(results)) return still(json);
  return still(results.map((each) => still(each)).toSorted());
}
