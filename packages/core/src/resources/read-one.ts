import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { CallOptions } from "../fetch/call.ts";
import { createAnswer, type Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import type { OperationInput, Performed } from "./perform.ts";

/** Performs an operation that answers one thing. What `map` takes is the schema of that answer, which the spec names. */
export function readOne<Value>(
  { perform }: ResourceContext,
  operationId: string,
  input: OperationInput,
  map: (raw: never) => Value,
  options?: CallOptions,
): Answer<Value> {
  return answerOne(perform(operationId, input, options), operationId, map);
}

/** Returns the answer of an operation that answers one thing and is under way. */
export function answerOne<Value>(
  performed: Promise<Performed>,
  operationId: string,
  map: (raw: never) => Value,
): Answer<Value> {
  return createAnswer(performed, (answer) => map(bodyOf(answer, operationId) as never));
}

/** Performs an operation that answers nothing but that it is done. */
export function perform(
  context: ResourceContext,
  operationId: string,
  input: OperationInput,
  options?: CallOptions,
): Answer<void> {
  return createAnswer(context.perform(operationId, input, options), () => undefined);
}

/**
 * Returns the object that an answer is. Its fields have been checked as far as the client's validation asks for; that it is
 * an object must hold in every mode. Throws an `UnexpectedAnswerError` for anything else.
 */
export function bodyOf({ body, response }: Performed, operationId: string): object {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new UnexpectedAnswerError(
    `${operationId} succeeded, but what it answered is no JSON object. Check what stands between here and the service.`,
    { operationId, status: response.status },
  );
}
