import type { HttpMethod, Operation, Platform } from "@purser/spec";
import { createAuthenticator } from "../auth/create-authenticator.ts";
import type { Auth } from "../auth/auth.ts";
import type { TokenStore } from "../auth/token-store.ts";
import { systemClock, type Clock, type Random } from "../clock.ts";
import { createEmitter } from "../events/emitter.ts";
import type { Listener } from "../events/event.ts";
import { parseBaseUrl } from "../fetch/base-url.ts";
import { buildCall } from "../fetch/build-call.ts";
import type { Call, Layer, Send, Wire, WireLayer } from "../fetch/call.ts";
import { headerFieldsOf } from "../fetch/header-fields.ts";
import type { PathGuard } from "../fetch/path-parameters.ts";
import type { Query } from "../fetch/query-string.ts";
import { toReadable } from "../fetch/readable-response.ts";
import { stackLayers } from "../fetch/stack-layers.ts";
import { withEvents } from "../fetch/with-events.ts";
import { withGuard } from "../fetch/with-guard.ts";
import { withPacing } from "../fetch/with-pacing.ts";
import { withTimeout } from "../fetch/with-timeout.ts";
import { operationOf, operationsOf } from "../operations/operations.ts";
import { createRateGovernor } from "../pacing/rate-governor.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { withSignature } from "./with-signature.ts";

export type TransportOptions = {
  platform: Platform;
  auth: Auth;
  baseUrl: string | URL;
  fetch?: typeof globalThis.fetch;
  clock?: Clock;
  random?: Random;
  onEvent?: Listener;
  tokenStore?: TokenStore;
  /** @default true */
  pacing?: boolean;
  /** Milliseconds for one request, its body included. @default 30000 */
  timeout?: number;
};

/** What to send, by the operation's id or by method and path template of your own. */
export type TransportRequest = (
  | { operationId: string }
  | { method: HttpMethod | "PUT" | "HEAD" | "OPTIONS"; path: string }
) & {
  params?: Readonly<Record<string, string>>;
  query?: Query;
  /** Sent as they are; none is added but the signature. */
  headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  body?: string;
  /** The client's own credential, none at all, or an `Authorization` value. @default "default" */
  auth?: "default" | "none" | (string & {});
  /**
   * `template`: ids of their documented form only. `segments`: any value, encoded, but never an empty one, `.` or `..`.
   * @default "template"
   */
  guard?: PathGuard;
  signal?: AbortSignal;
};

export type Transport = {
  /**
   * Sends one request exactly once and resolves with whatever is answered. Rejects with `InvalidRequestError` for what
   * may not be sent, `UnexpectedAnswerError` for a redirect, which is never followed, `ConnectionError`, `DeadlineError`, and
   * the token endpoint's errors.
   */
  send(request: TransportRequest): Promise<Response>;
};

/** Returns a transport for contract tests: it signs, paces, guards and redacts, and neither repeats nor repairs. */
export function createTransport(options: TransportOptions): Transport {
  const { platform, clock = systemClock, random = Math.random } = options;
  const baseUrl = parseBaseUrl(options.baseUrl);
  const fetch = options.fetch ?? ((...given) => globalThis.fetch(...given));
  const redactor = createRedactor();
  const emit = createEmitter(options.onEvent, redactor);
  const { tokenStore, timeout } = options;
  const authenticator = createAuthenticator(options.auth, {
    baseUrl,
    fetch,
    clock,
    random,
    emit,
    redactor,
    tokenStore,
  });
  const governor = createRateGovernor({ platform, clock, emit, isPaced: options.pacing ?? true });

  const stack = (guard: PathGuard, auth: string): Send => {
    const layers: Layer[] = [
      withGuard({ baseUrl, guard, redactor }),
      withPacing({ governor, clock, redactor }),
    ];
    const wireLayers: WireLayer[] = [
      withSignature({ auth, authenticator, baseUrl, redactor }),
      withEvents(emit, clock),
    ];
    const wire = stackLayers(wireLayers, createPlainWire(fetch));
    return stackLayers(layers, withTimeout({ clock, timeout, redactor })(wire));
  };
  return {
    async send(request) {
      const { params, query, headers, auth = "default", guard = "template", signal } = request;
      const built = buildCall(
        {
          platform,
          operation: operationFor(platform, request),
          baseUrl,
          params,
          query,
          headers,
          guard,
          ...(signal && { options: { signal } }),
        },
        { random, redactor },
      );
      // The headers are the caller's alone, and whether the operation takes a body is for the endpoint to say.
      const call: Call = { ...built, headers: headerFieldsOf(headers), body: request.body };
      return toReadable(await stack(guard, auth)(call));
    },
  };
}

/** Sends text as bytes: for a string `fetch` would name a media type by itself. */
function createPlainWire(fetch: typeof globalThis.fetch): Wire {
  const encoder = new TextEncoder();
  return ({ url, operation, headers, body, options }) =>
    fetch(url, {
      method: operation.method,
      headers,
      redirect: "manual",
      ...(body !== undefined && { body: encoder.encode(body) }),
      ...(options.signal && { signal: options.signal }),
    });
}

function operationFor(platform: Platform, request: TransportRequest): Operation {
  if ("operationId" in request) return operationOf(platform, request.operationId);
  // What the spec does not hold borrows from the operation at the same path, or goes without.
  const { method, path } = request;
  const sibling = Object.values(operationsOf(platform)).find(
    (operation) => operation.path === path,
  );
  return {
    operationId: sibling?.method === method ? sibling.operationId : `${method} ${path}`,
    method: method as HttpMethod,
    path,
    alternatePaths: [],
    successStatus: 200,
    mediaType: null,
    requestMediaType: null,
    version: null,
    requiredRoles: [],
    requiredRoleNames: [],
    rateLimitSet: sibling?.rateLimitSet ?? "undocumented-user",
    isList: false,
  };
}
