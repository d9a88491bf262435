import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { walkAnswer } from "./walk-answer.ts";

/** Milliseconds by which two clocks may differ. */
const skew = 5 * 60_000;

/** Instants that have passed when they are read. */
const past = new Set(["createdAt", "lastUsedAt", "lastUsed", "created", "updated"]);

/** Pairs of members of one object of which the first cannot be after the second. */
const orders = [
  ["createdAt", "expiresAt"],
  ["createdAt", "lastUsedAt"],
  ["created", "updated"],
] as const;

/** Expiry is reckoned from these: a date in another zone, or out of order, ends a credential too early or never. */
export const rTime: PassiveCheck = {
  id: "R-TIME",
  kind: "passive",
  summary: "Instants are ISO 8601 in UTC, creation has passed, and expiry comes after it.",
  *judge(exchange, operation, { contract, now }) {
    if (!operation) return;
    const date = Date.parse(exchange.answer.headers.get("Date") ?? "");
    const latest = (Number.isNaN(date) ? now : Math.max(date, now)) + skew;
    for (const { name, value, schemas } of walkAnswer(contract.document, operation, exchange)) {
      const [pointer] = schemas;
      if (typeof value === "object" && value !== null) yield* judgeOrders(value, pointer);
      if (typeof value !== "string" || !(past.has(name) || name === "expiresAt")) continue;
      yield judgeZone(name, value, pointer);
      if (past.has(name)) yield judgePast(name, value, latest, pointer);
    }
  },
};

function judgeZone(name: string, value: string, pointer: string | undefined): Judgement {
  const isRight = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
  return {
    verdict: isRight ? "pass" : "violation",
    case: `${name} in UTC`,
    message: isRight ? `${name} is ISO 8601 in UTC.` : `${name} is not ISO 8601 in UTC.`,
    expected: "2024-08-03T14:02:40Z",
    actual: value,
    pointer,
  };
}

function judgePast(
  name: string,
  value: string,
  latest: number,
  pointer: string | undefined,
): Judgement {
  const isRight = !(Date.parse(value) > latest);
  return {
    verdict: isRight ? "pass" : "violation",
    case: `${name} has passed`,
    message: isRight ? `${name} has passed.` : `${name} lies in the future.`,
    actual: value,
    pointer,
  };
}

function* judgeOrders(value: Json, pointer: string | undefined): Iterable<Judgement> {
  for (const [first, second] of orders) {
    const [before, after] = [textOf(value, first), textOf(value, second)];
    if (before === undefined || after === undefined) continue;
    const isRight = !(Date.parse(before) > Date.parse(after));
    yield {
      verdict: isRight ? "pass" : "violation",
      case: `${first} before ${second}`,
      message: isRight ? `${first} comes before ${second}.` : `${second} comes before ${first}.`,
      expected: `not before ${before}`,
      actual: after,
      pointer,
    };
  }
}
