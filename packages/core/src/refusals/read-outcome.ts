import { readAnswerBody } from "../errors/answer-body.ts";
import { retryAfterOf } from "../errors/retry-after.ts";
import type { Reply } from "../fetch/reply.ts";
import { toRateRefusal } from "../pacing/rate-refusal.ts";
import type { Outcome } from "../retry/retry-policy.ts";

/** Statuses of which the body decides: too many, not during upgrades, not there any more. */
const toldByBody = new Set([404, 405, 429]);

/** Reads a refusal for what decides about a retry. `now` is in milliseconds since the epoch. */
export function readOutcome(reply: Reply, now: number): Outcome {
  const { response, status, text } = reply;
  const { headers } = response;
  const retryAfter = retryAfterOf(headers, {}, now);
  if (!toldByBody.has(status)) {
    return { kind: "answer", status, ...(retryAfter !== undefined && { wait: retryAfter }) };
  }
  const body = readAnswerBody(text, headers.get("Content-Type"));
  const { errorCode } = body;
  const told = status === 429 ? toRateRefusal(retryAfter, body) : undefined;
  const wait = told ? told.wait : retryAfter;
  return {
    kind: "answer",
    status,
    ...(errorCode !== undefined && { errorCode }),
    ...(wait !== undefined && { wait }),
    isStep: told?.kind === "step",
  };
}
