import type { Clock, Random } from "../clock.ts";
import { attemptOf, contextOf, type AttemptedCall } from "../errors/call-context.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { prefixOf } from "../fetch/base-url.ts";
import { redirectError } from "../fetch/redirect.ts";
import { readReply, type Reply } from "../fetch/reply.ts";
import { createRequestId } from "../fetch/request-id.ts";
import { operationOf } from "../operations/operations.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { refusalToError } from "../refusals/read-refusal.ts";
import type { Secret } from "../secret.ts";
import { readGrant } from "./grant.ts";
import type { StoredToken } from "./token-store.ts";

/** Milliseconds until a request for a token, its body included, counts as unanswered. */
const timeout = 30_000;

/** What asking for tokens depends on. */
export type TokenEndpointMeans = {
  /** As `parseBaseUrl` returns it: the secret goes there and nowhere else. */
  baseUrl: URL;
  clientId: string;
  clientSecret: Secret;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  random: Random;
  redactor: Redactor;
};

/**
 * The two addresses beside the APIs that give tokens and take them back, the same on both platforms. Both throw
 * `CredentialsRejectedError`, `TokenLimitError`, `RateLimitedError`, `ServiceError`, `UnexpectedAnswerError` and
 * `ConnectionError`.
 */
export type TokenEndpoint = {
  /** Mints a token. `attempt` counts from 1, for errors. */
  mint(attempt: number): Promise<StoredToken>;
  /** Ends a token. One that the service does not know is no error (RFC 7009, section 2.2). */
  revoke(accessToken: Secret): Promise<void>;
};

type Answer = Reply & { call: AttemptedCall };

export function createTokenEndpoint(means: TokenEndpointMeans): TokenEndpoint {
  const { baseUrl, clientId, clock, random, redactor } = means;

  const post = async (
    operationId: "createAccessToken" | "revokeAccessToken",
    form: Record<string, string>,
    attempt: number,
  ): Promise<Answer> => {
    // Both platforms have the same two.
    const operation = operationOf("atlas", operationId);
    const url = new URL(prefixOf(baseUrl) + operation.path);
    const requestId = createRequestId(random);
    const call: AttemptedCall = { operation, url, requestId, attempt };
    const init = requestOf(means, form, requestId);
    const answer = await inTime(means, url, init).catch((cause: unknown) => {
      throw new ConnectionError(
        `${attemptOf(call)} for client ${clientId} got no answer from ${url.host}. Check the network, and proxies on the way, then try again.`,
        { ...contextOf(call, redactor), cause },
      );
    });
    const redirect = redirectError(call, answer, redactor);
    if (redirect) throw redirect;
    if (!answer.ok) throw await refusalToError({ call, ...answer, redactor, now: clock.now() });
    return { call, ...answer };
  };

  return {
    async mint(attempt) {
      const mintedAt = clock.now();
      const form = { grant_type: "client_credentials" };
      const { call, response, status, text } = await post("createAccessToken", form, attempt);
      const grant = readGrant(text);
      // Counted from the asking and by our own clock: a wrong clock, here or there, then does no harm.
      if (grant) return { ...grant, mintedAt, expiresAt: mintedAt + grant.lifetime };
      throw new UnexpectedAnswerError(
        `${attemptOf(call)} for client ${clientId} was answered ${status} without a bearer token and its lifetime. Check the base URL, and proxies on the way.`,
        {
          ...contextOf(call, redactor),
          status,
          contentType: response.headers.get("Content-Type") ?? undefined,
        },
      );
    },
    async revoke(accessToken) {
      const form = { token: accessToken.expose(), token_type_hint: "access_token" };
      const { call, response, status, text } = await post("revokeAccessToken", form, 1);
      const contentType = response.headers.get("Content-Type") ?? undefined;
      if (text === "" || /[/+]json\b/i.test(contentType ?? "")) return;
      throw new UnexpectedAnswerError(
        `${attemptOf(call)} for client ${clientId} was answered ${status} with ${contentType ?? "no media type"}, which is no answer of the API. Check the base URL, and proxies on the way.`,
        { ...contextOf(call, redactor), status, contentType },
      );
    },
  };
}

function requestOf(
  { clientId, clientSecret }: TokenEndpointMeans,
  form: Record<string, string>,
  requestId: string,
): RequestInit {
  // RFC 6749, section 2.3.1, has both form-encoded first; the platform wants the pair as it is. Both are ASCII (spec).
  const pair = btoa(`${clientId}:${clientSecret.expose()}`);
  return {
    method: "POST",
    headers: {
      Accept: "application/json",
      Authorization: `Basic ${pair}`,
      "Content-Type": "application/x-www-form-urlencoded",
      "x-request-id": requestId,
    },
    body: new URLSearchParams(form).toString(),
    redirect: "manual",
  };
}

/** Rejects as `fetch` does, and when the time is up before the whole body is there. */
async function inTime(
  { fetch, clock }: TokenEndpointMeans,
  url: URL,
  init: RequestInit,
): Promise<Reply> {
  const end = new AbortController();
  const late = clock.sleep(timeout, end.signal).then(() => {
    throw new Error(`There was no answer within ${timeout / 1000} s.`);
  });
  try {
    const answer = readReply(fetch(url.href, { ...init, signal: end.signal }));
    return await Promise.race([answer, late]);
  } finally {
    end.abort(new Error("The request is over."));
  }
}
