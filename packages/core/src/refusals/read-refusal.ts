import type { RefusedCall } from "../errors/answer-to-error.ts";
import type { ApiError } from "../errors/api-error.ts";
import { attemptOf, contextOf } from "../errors/call-context.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { Reply } from "../fetch/reply.ts";
import { lazy } from "../lazy.ts";
import type { RateRefusal } from "../pacing/rate-refusal.ts";
import type { Outcome } from "../retry/retry-policy.ts";

const load = lazy(async () => (await import("./refusals.ts")).refusals);

/**
 * Resolves with the error that a refusal becomes (`answerToError`): an `UnexpectedAnswerError` where the code that tells
 * them apart cannot be loaded.
 */
export async function refusalToError(refused: RefusedCall): Promise<ApiError> {
  try {
    const { answerToError } = await load();
    return answerToError(refused);
  } catch (cause) {
    const { call, response, redactor } = refused;
    const { status } = response;
    return new UnexpectedAnswerError(
      `${attemptOf(call)} was refused with ${status}, and the part of the client that tells why could not be loaded. Check the network, and that all files of the client are served.`,
      { ...contextOf(call, redactor), status, cause },
    );
  }
}

/** Resolves with what a refusal says about a retry: no more than its status where the rest cannot be read. */
export async function refusalToOutcome(reply: Reply, now: number): Promise<Outcome> {
  try {
    const { readOutcome } = await load();
    return readOutcome(reply, now);
  } catch {
    return { kind: "answer", status: reply.status };
  }
}

/** Resolves with what a 429 says about its bucket: no more than that it is empty where the rest cannot be read. */
export async function refusalToRates(reply: Reply, now: number): Promise<RateRefusal> {
  try {
    const { readRateRefusal } = await load();
    return readRateRefusal(reply, now);
  } catch {
    return { kind: "unknown" };
  }
}
