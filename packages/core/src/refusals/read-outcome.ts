import { retryAfterOf } from "../errors/retry-after.ts";
import { toRateRefusal } from "../pacing/rate-refusal.ts";
import type { Outcome } from "../retry/retry-policy.ts";
import { readRefusalBody } from "./refusal-body.ts";

/** Statuses of which the body decides: too many, not during upgrades, not there any more. */
const toldByBody = new Set([404, 405, 429]);

/** Reads a refusal for what decides about a retry, and leaves its body unread. `now` is in milliseconds since the epoch. */
export async function readOutcome(response: Response, now: number): Promise<Outcome> {
  const { status } = response;
  const retryAfter = retryAfterOf(response.headers, {}, now);
  if (!toldByBody.has(status)) {
    return { kind: "answer", status, ...(retryAfter !== undefined && { wait: retryAfter }) };
  }
  const body = await readRefusalBody(response);
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
