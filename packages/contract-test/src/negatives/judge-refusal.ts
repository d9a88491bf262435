import type { Json } from "@purser/spec";
import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";

/** A body with a fault that was answered. */
export type Refused = {
  operationId: string;
  case: string;
  field: string | undefined;
  /** Members that may be named instead. */
  others?: readonly string[] | undefined;
  pointer: string;
  exchange: Exchange;
  expected: number;
  /** What the documentation leaves open about it; undefined where a refusal is promised. */
  open: string | undefined;
  /** Whether no reading of an open point was taken. */
  isUnread?: boolean | undefined;
};

/** Returns whether a body with a fault was refused as it should be, and whether the refusal names the member at fault. */
export function* judgeRefusal(stage: Stage, refused: Refused): Iterable<Judgement> {
  const { operationId, pointer, exchange, expected, open, field, isUnread = false } = refused;
  const { others = [] } = refused;
  const { status } = exchange.answer;
  const isTaken = status < 300;
  const openly = isUnread ? "observed" : breachOfReading(stage);
  const judgement = judged(status === expected, {
    operationId,
    case: refused.case,
    kept: `Refused by ${expected}.`,
    broken: isTaken ? `Taken: ${status}.` : `Answered ${status} instead of ${expected}.`,
    expected: `${expected}`,
    actual: `${status}`,
    // An open point may be settled either way, but a service that fails over it is wrong.
    verdict: open !== undefined && status < 500 ? openly : "violation",
    pointer,
    evidence: [exchange.number],
  });
  yield open === undefined ? judgement : settledOf(stage, judgement, open);
  if (field === undefined || status !== 400) return;
  const where = placeOfName(exchange.answer.json, field, ...others);
  yield judged(where === "badRequestDetail", {
    operationId,
    case: `${refused.case}, named`,
    kept: `The refusal names ${field} in badRequestDetail.`,
    broken:
      where === "nowhere"
        ? `The refusal does not name ${field}.`
        : `The refusal names ${field} in words only, not in badRequestDetail.`,
    expected: field,
    verdict: namedOtherwise(stage, where),
    pointer: "/components/schemas/ApiError/properties/badRequestDetail",
    evidence: [exchange.number],
  });
}

/** Where the documentation is open, what a service does is an observation, not a pass. */
function settledOf({ isEmulated }: Stage, judgement: Judgement, open: string): Judgement {
  if (isEmulated || judgement.verdict === "violation") return judgement;
  return {
    ...judgement,
    verdict: "observed",
    message: `${judgement.message} It is open ${open}.`,
  };
}

type Place = "badRequestDetail" | "words" | "nowhere";

/** badRequestDetail may be left out; a message that does not name the member is against the older page (400, naming it). */
function namedOtherwise(stage: Stage, where: Place): Verdict {
  return where === "nowhere" ? "violation" : breachOfReading(stage);
}

/** Returns where a refusal names a member, one of those given. */
export function placeOfName(json: Json | undefined, ...names: readonly string[]): Place {
  const fields = memberOf(memberOf(json, "badRequestDetail"), "fields");
  const isNamed =
    Array.isArray(fields) &&
    fields.some((each) =>
      [textOf(each, "field"), textOf(each, "description")].some((text) =>
        names.some((name) => text?.includes(name)),
      ),
    );
  if (isNamed) return "badRequestDetail";
  const words = JSON.stringify([memberOf(json, "detail"), memberOf(json, "parameters")]);
  return names.some((name) => words.includes(name)) ? "words" : "nowhere";
}
