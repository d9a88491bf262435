import { operations, type Operation, type Platform } from "@purser/spec";
import { answerToError } from "../src/errors/answer-to-error.ts";
import type { AttemptedCall } from "../src/errors/call-context.ts";
import { CanceledError } from "../src/errors/canceled-error.ts";
import { ConnectionError } from "../src/errors/connection-error.ts";
import { PurserError } from "../src/errors/purser-error.ts";
import { UnexpectedAnswerError } from "../src/errors/unexpected-answer-error.ts";
import type { CallOptions } from "../src/fetch/call.ts";
import type { OperationInput, Perform, Performed } from "../src/resources/perform.ts";

/** Sends one request and resolves with whatever comes back. */
export type Wire = (operationId: string, request: Request) => Promise<Response>;

/** Operations without layers: one request each, no retry, no pacing, so that every fault comes through as it is. */
export function createBarePerform(platform: Platform, baseUrl: string, wire: Wire): Perform {
  return async (operationId, input = {}, options = {}) => {
    const request = toRequest(platform, baseUrl, operationId, input, options);
    let response: Response;
    let text: string;
    try {
      response = await wire(operationId, request);
      text = await response.text();
    } catch (cause) {
      if (cause instanceof PurserError) throw cause;
      if (options.signal?.aborted) throw new CanceledError("Canceled.", { operationId, cause });
      throw new ConnectionError("The connection broke.", { operationId, cause });
    }
    const url = new URL(request.url);
    const operation = operationOf(platform, operationId);
    return toPerformed({ operation, url, requestId: "test", attempt: 1 }, response, text);
  };
}

function toRequest(
  platform: Platform,
  baseUrl: string,
  operationId: string,
  { params = {}, query = {}, body }: OperationInput,
  { signal }: CallOptions,
): Request {
  const operation = operationOf(platform, operationId);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? "missing"),
  );
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return new Request(url, {
    method: operation.method,
    headers: {
      Accept: acceptOf(operation),
      ...(body !== undefined && { "Content-Type": operation.requestMediaType ?? "" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: "manual",
    ...(signal && { signal }),
  });
}

function operationOf(platform: Platform, operationId: string): Operation {
  const operation = operations[platform][operationId];
  if (!operation) throw new TypeError(`There is no operation ${operationId} on ${platform}.`);
  return operation;
}

/** A deletion has no body and so no media type, but a version all the same. */
function acceptOf({ mediaType, version }: Operation): string {
  const fallback = version === null ? "application/json" : `application/vnd.atlas.${version}+json`;
  return mediaType ?? fallback;
}

function toPerformed(call: AttemptedCall, response: Response, text: string): Performed {
  if (!response.ok && response.status >= 400) throw answerToError({ call, response, text });
  const body = parse(text);
  const { operationId } = call.operation;
  const { status } = response;
  if (response.ok && (body !== undefined || (status === 204 && text === ""))) {
    return { body, response };
  }
  const contentType = response.headers.get("Content-Type") ?? undefined;
  throw new UnexpectedAnswerError("The answer is broken.", { operationId, status, contentType });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
