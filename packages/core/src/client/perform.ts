import type { Platform } from "@purser/spec";
import type { Clock, Random } from "../clock.ts";
import { InvalidAnswerError } from "../errors/invalid-answer-error.ts";
import type { Emit } from "../events/emitter.ts";
import { buildCall } from "../fetch/build-call.ts";
import type { Send } from "../fetch/call.ts";
import { operationOf } from "../operations/operations.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { refusalToError } from "../refusals/read-refusal.ts";
import type { Perform } from "../resources/perform.ts";
import type { Validation } from "../validation/create-validation.ts";
import { createdSecrets } from "./created-secrets.ts";
import { readJson } from "./read-json.ts";

export type PerformMeans = {
  platform: Platform;
  baseUrl: URL;
  send: Send;
  validation: Validation;
  clock: Clock;
  random: Random;
  redactor: Redactor;
  emit: Emit;
};

/** Returns what all resources stand on: one operation checked, sent, and its answer read and checked. */
export function createPerform(means: PerformMeans): Perform {
  const { platform, baseUrl, send, validation, redactor, clock, emit } = means;
  const context = { redactor };
  return async (operationId, input = {}, options = {}) => {
    const operation = operationOf(platform, operationId);
    const { params, query, body: given } = input;
    const call = buildCall(
      { platform, operation, baseUrl, params, query, body: given, options },
      means,
    );
    const checking = validation.checkRequest(operation, input, context);
    if (checking) await checking;
    const reply = await send(call);
    if (!reply.ok) throw await refusalToError({ call, ...reply, redactor, now: clock.now() });
    const body = readJson(call, reply, redactor);
    const secrets = createdSecrets(body);
    for (const secret of secrets) redactor.register(secret);
    try {
      const reviewing = validation.checkAnswer(operation, body, context);
      if (reviewing) await reviewing;
    } catch (error) {
      // A value that is shown once is handed over whatever else is wrong with the answer; one that a reading shows is wrong.
      const isShownOnce = operation.method === "POST" && secrets.length > 0;
      if (!(error instanceof InvalidAnswerError) || !isShownOnce) throw error;
      emit({ kind: "drift", operationId, pointer: "", problem: error.message });
    }
    return { body, response: reply.response };
  };
}
