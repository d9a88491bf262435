import { operations, rateLimitSets, type RateLimitSet } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, headerPointer, operationsNamed } from "../contract/promises.ts";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import { Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { readRateHeaders } from "./rate-headers.ts";

const operationId = "listOrgServiceAccounts";

/** Requests beyond what a bucket can hold and get back in the meantime, before it is said never to be empty. */
const margin = 10;

/**
 * An empty bucket refuses by 429, says when to come back, and lets in whoever does (Atlas, API rate limiting). The figures
 * are no promise; that there is a bucket is one on Atlas, and a reading on Cloud Manager, where no page speaks of it.
 */
export const sRate: ActiveCheck = {
  id: "S-RATE",
  kind: "probe",
  needs: ["provoke"],
  summary: "An empty bucket refuses by 429 with Retry-After, and refills by then.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const set = setOf(stage);
    const { last, refusal, toldEmpty, seconds } = await empty(stage, set);
    const { answer } = refusal;
    if (answer.status < 300) {
      yield {
        verdict: set.isDocumented ? "violation" : breachOfReading(stage),
        operationId,
        case: "empty bucket",
        message: "More requests are answered than the bucket holds and gets back.",
        expected: "429",
        actual: `${answer.status}`,
        pointer: answerPointer(stage.contract, operationId, 429),
      };
      return;
    }
    yield judged(answer.status === 429, {
      operationId,
      case: "empty bucket",
      kept: "An empty bucket refuses by 429.",
      broken: "An empty bucket does not refuse by 429.",
      expected: "429",
      actual: `${answer.status} ${textOf(answer.json, "errorCode") ?? ""}`.trim(),
      pointer: answerPointer(stage.contract, operationId, 429),
      evidence: [refusal.number],
    });
    if (last) yield* judgeLast(stage, last);
    if (last && toldEmpty !== undefined) {
      // What comes back in the meantime is used up at once, and each time nothing is left again.
      const most = 1 + Math.ceil((seconds / set.refillDurationSeconds) * set.refillRate);
      yield judgeEarly(stage, last, toldEmpty, most);
    }
    yield judgeRetryAfter(stage, refusal, set);
    const { retryAfter } = readRateHeaders(answer);
    await stage.clock.sleep((retryAfter || set.refillDurationSeconds) * 1000);
    const next = await stage.send(drawing(stage));
    yield judged(next.answer.status < 300, {
      operationId,
      case: "refill",
      kept: "Whoever comes back when told to is let in.",
      broken: "Whoever comes back when told to is refused.",
      expected: "200",
      actual: `${next.answer.status}`,
      pointer: answerPointer(stage.contract, operationId, 429),
      evidence: [refusal.number, next.number],
    });
  },
};

const drawing = ({ site }: Stage) => ({
  operationId,
  params: { orgId: site.orgId },
  query: { itemsPerPage: 1 },
  isProvoked: true,
  isPaced: false,
});

type Emptied = {
  last: Exchange | undefined;
  refusal: Exchange;
  /** Answers that were told that nothing is left; undefined where none is told anything. */
  toldEmpty: number | undefined;
  /** From the first request to the refusal. */
  seconds: number;
};

/** Draws on the bucket until it refuses: the last answer that let in, and the refusal, or what came where it never does. */
async function empty(stage: Stage, set: RateLimitSet): Promise<Emptied> {
  let last: Exchange | undefined;
  let toldEmpty: number | undefined;
  let exchange = await stage.send(drawing(stage));
  const { startedAt } = exchange;
  const { limit } = readRateHeaders(exchange.answer);
  const most = Math.max(limit ?? 0, set.capacity) + set.refillRate + margin;
  for (let count = 1; count < most && exchange.answer.status < 300; count++) {
    last = exchange;
    const { remaining } = readRateHeaders(exchange.answer);
    if (remaining !== undefined) toldEmpty = (toldEmpty ?? 0) + (remaining === 0 ? 1 : 0);
    exchange = await stage.send(drawing(stage));
  }
  return { last, refusal: exchange, toldEmpty, seconds: (exchange.startedAt - startedAt) / 1000 };
}

/** Whoever is told that nothing is left would wait: told too early, a bucket holds less than it says. */
function judgeEarly(
  { contract }: Stage,
  { number }: Exchange,
  toldEmpty: number,
  most: number,
): Judgement {
  return judged(toldEmpty <= most, {
    operationId,
    case: "told to be empty",
    kept: "That nothing is left is said of a bucket that is empty.",
    broken: "That nothing is left is said of a bucket that goes on letting in.",
    expected: `${most} times at most`,
    actual: `${toldEmpty} times`,
    pointer: headerPointer(contract, operationId, 200, "RateLimit-Remaining"),
    evidence: [number],
  });
}

/** Whoever is the last to be let in is told so; nothing is said where answers do not tell. */
function* judgeLast({ contract }: Stage, { answer, number }: Exchange): Generator<Judgement> {
  const { remaining } = readRateHeaders(answer);
  if (remaining === undefined) return;
  yield judged(remaining === 0, {
    operationId,
    case: "last of the bucket",
    kept: "The last request that is let in is told that nothing is left.",
    broken: "A request was refused although the one before was told that something is left.",
    expected: "RateLimit-Remaining: 0",
    actual: `RateLimit-Remaining: ${answer.headers.get("RateLimit-Remaining")}`,
    pointer: headerPointer(contract, operationId, 200, "RateLimit-Remaining"),
    evidence: [number],
  });
}

function judgeRetryAfter(
  { contract, platform }: Stage,
  { answer, number }: Exchange,
  { isDocumented }: RateLimitSet,
): Judgement {
  const { retryAfter } = readRateHeaders(answer);
  if (retryAfter === undefined && !isDocumented) {
    const message = `A 429 of ${platform} does not say when to come back; no page says that it does.`;
    return { verdict: "observed", operationId, case: "Retry-After", message };
  }
  return judged(typeof retryAfter === "number" && retryAfter >= 1, {
    operationId,
    case: "Retry-After",
    kept: "The 429 says in how many seconds to come back.",
    broken: "The 429 does not say in how many whole seconds to come back.",
    expected: "whole seconds, 1 at least",
    actual: answer.headers.get("Retry-After") ?? "no Retry-After",
    pointer: headerPointer(contract, operationId, 429, "Retry-After"),
    evidence: [number],
  });
}

function setOf({ platform }: Stage): RateLimitSet {
  const set = rateLimitSets[platform][operations[platform][operationId]?.rateLimitSet ?? ""];
  if (!set) throw new Unavailable("The document names no bucket for it.");
  return set;
}
