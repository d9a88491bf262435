import type { Clock } from "../clock.ts";
import type { Emit } from "../events/emitter.ts";
import { readRateHeaders } from "../pacing/rate-reading.ts";
import type { WireLayer } from "./call.ts";

/**
 * Tells of every call that passes: `request` when it goes, then `answer` with its status and its time, or `failure` where
 * nothing was answered. Neither headers nor bodies are told, nor the query.
 */
export function withEvents(emit: Emit, clock: Clock): WireLayer {
  return (next) => async (call) => {
    const { requestId, attempt } = call;
    const { operationId, method } = call.operation;
    const about = { requestId, operationId, method, path: call.url.pathname, attempt };
    emit({ kind: "request", ...about });
    const start = clock.now();
    let response: Response;
    try {
      response = await next(call);
    } catch (error) {
      emit({ kind: "failure", requestId, operationId, attempt, message: messageOf(error) });
      throw error;
    }
    const { remaining } = readRateHeaders(response.headers);
    emit({
      kind: "answer",
      ...about,
      status: response.status,
      took: clock.now() - start,
      ...(remaining !== undefined && { remaining }),
    });
    return response;
  };
}

/** `fetch` says "fetch failed" and keeps the reason in the cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== ""
    ? `${error.message}: ${error.cause.message}`
    : error.message;
}
