import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { freshRead, plainRead, readable, unreadable } from "./plain-reads.ts";
import { readsOf } from "./reads.ts";
import { still } from "./still.ts";

type Comparison = { verdict: Verdict; message: string };

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
      const second = await freshRead(stage, operationId);
      const { verdict, message } = await compareAll(stage, operationId, first, second);
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

/** What somebody else changed between two readings is the same in a third; what reading changes is not. */
async function compareAll(
  stage: Stage,
  operationId: string,
  first: Exchange,
  second: Exchange,
): Promise<Comparison> {
  const comparison = compare(first.answer.json, second.answer.json);
  if (comparison.verdict === "pass") return comparison;
  const third = await freshRead(stage, operationId);
  if (compare(second.answer.json, third.answer.json).verdict !== "pass") return comparison;
  return { verdict: "observed", message: "It was changed between two readings, and then no more." };
}

function compare(first: Json | undefined, second: Json | undefined): Comparison {
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
