import type { Platform } from "@purser/spec";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { basePathOf } from "../fetch/base-url.ts";
import { buildCall, type CallMeans } from "../fetch/build-call.ts";
import type { CallOptions, Send } from "../fetch/call.ts";
import { matchOperation } from "../fetch/match-operation.ts";
import { toReadable } from "../fetch/readable-response.ts";

export type LayeredFetchDependencies = {
  platform: Platform;
  baseUrl: URL;
  send: Send;
  means: CallMeans;
};

/**
 * Returns a `fetch` that sends requests through the client's layers: paced, signed, repeated and guarded as all its calls.
 * Rejects with an `InvalidRequestError` for a request that is no operation of the platform, or for another host.
 */
export function createLayeredFetch(
  dependencies: LayeredFetchDependencies,
): (request: Request) => Promise<Response> {
  const { platform, baseUrl, send, means } = dependencies;
  return async (request) => {
    const url = new URL(request.url);
    const match =
      url.origin === baseUrl.origin
        ? matchOperation(platform, request.method, url, basePathOf(baseUrl))
        : undefined;
    if (!match) throw notAnOperation(platform, request.method, url, baseUrl);
    const { operation, params } = match;
    const text = await request.text();
    const isForm = operation.requestMediaType === "application/x-www-form-urlencoded";
    const headers = new Headers(request.headers);
    // What openapi-fetch says of every body; the layers know the operation's own media type.
    if (headers.get("Content-Type") === "application/json") headers.delete("Content-Type");
    const call = buildCall(
      {
        platform,
        operation,
        baseUrl,
        params,
        query: queryOf(url.searchParams),
        body: text === "" ? undefined : bodyOf(text, isForm && !headers.has("Content-Type")),
        headers,
        options: optionsOf(request),
      },
      means,
    );
    return toReadable(await send(call));
  };
}

/** A form that arrives as JSON is handed on as the object it was, to be written as a form. */
function bodyOf(text: string, isFormInJson: boolean): unknown {
  return isFormInJson ? (JSON.parse(text) as unknown) : text;
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const),
  );
}

/** openapi-fetch hands on what it does not know as properties of the request. */
function optionsOf(request: Request): CallOptions {
  const timeout: unknown = Reflect.get(request, "timeout");
  const deadline: unknown = Reflect.get(request, "deadline");
  return {
    signal: request.signal,
    ...(typeof timeout === "number" && { timeout }),
    ...(typeof deadline === "number" && { deadline }),
  };
}

function notAnOperation(
  platform: Platform,
  method: string,
  url: URL,
  baseUrl: URL,
): InvalidRequestError {
  const message =
    url.origin === baseUrl.origin
      ? `is no operation of ${platform}`
      : `is not of ${baseUrl.origin}, which alone gets this client's credentials`;
  return new InvalidRequestError(
    `${method} ${url.pathname} was not sent: the address ${message}. Use a path of the spec.`,
    { method, path: url.pathname, faults: [{ path: "url", message }] },
  );
}
