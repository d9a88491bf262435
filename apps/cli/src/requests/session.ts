import { operations, type Operation } from "@purser/spec";
import { DeniedError } from "../errors/denied-error.ts";
import { redact } from "../errors/redact.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { answerFailure } from "./answer-failure.ts";
import { type Connection, platformTitle } from "./connection.ts";
import { basicValue, secretsOf } from "./credential.ts";
import { isRecord } from "./record.ts";
import { send, type Sending } from "./send.ts";

/** Reads through one connection with one access token. */
export type Session = {
  /** Returns the body of a GET operation. `attempt` names it in errors ("Listing …"). */
  get(
    operationId: string,
    request: { params?: Record<string, string>; query?: Record<string, string>; attempt: string },
  ): Promise<Record<string, unknown>>;
  /** Revokes the access token, if this session made it. Never rejects: the token ends by itself within the hour. */
  close(): Promise<void>;
};

/** Milliseconds the revocation may take: nobody waits for it. */
const closingTimeout = 5000;

export function openSession(connection: Connection, options: Omit<Sending, "fetch">): Session {
  const sending: Sending = { ...options, fetch: (request) => connection.fetch(request) };
  const secrets = secretsOf(connection.credential);
  let token: Promise<string> | undefined;

  const request = async (
    operation: Operation,
    call: { url: URL; headers: Record<string, string>; body?: string; attempt: string },
    how: Sending,
  ): Promise<Record<string, unknown>> => {
    const { attempt, headers, url } = call;
    const init: RequestInit = {
      method: operation.method,
      headers: { ...headers, accept: operation.mediaType ?? "application/json" },
      ...(call.body === undefined ? {} : { body: call.body }),
    };
    const { response, text } = await send({ url: url.href, init, attempt }, how);
    const body = parse(response.ok ? text : redact(text, secrets));
    if (!response.ok) throw answerFailure(attempt, response, body);
    if (operation.mediaType === null || text === "") return {};
    if (isRecord(body)) return body;
    throw new UnexpectedAnswerError(
      `${attempt} failed: the answer is not a JSON object.`,
      "Check that --base-url names the right service.",
      { details: { status: response.status } },
    );
  };

  const authorize = async (): Promise<string> => {
    const { credential } = connection;
    if (credential.kind === "access-token") return credential.accessToken;
    const operation = findOperation(connection, "createAccessToken");
    const attempt = `Getting an access token for ${credential.clientId} on ${platformTitle(connection.platform)}`;
    const body = await request(
      operation,
      {
        url: new URL(operation.path, connection.baseUrl),
        headers: formHeaders(basicValue(credential)),
        body: new URLSearchParams({ grant_type: "client_credentials" }).toString(),
        attempt,
      },
      sending,
    );
    const accessToken = body["access_token"];
    if (typeof accessToken !== "string" || accessToken === "") {
      throw new DeniedError(`${attempt} failed: the answer holds none.`, "Check --base-url.");
    }
    secrets.push(accessToken);
    return accessToken;
  };

  return {
    async get(operationId, { params = {}, query = {}, attempt }) {
      token ??= authorize();
      const operation = findOperation(connection, operationId);
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(params[name] ?? ""),
      );
      const url = new URL(path, connection.baseUrl);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const headers = { authorization: `Bearer ${await token}` };
      return request(operation, { url, headers, attempt }, sending);
    },

    async close() {
      const { credential } = connection;
      if (token === undefined || credential.kind !== "service-account") return;
      try {
        const operation = findOperation(connection, "revokeAccessToken");
        const body = { token: await token, token_type_hint: "access_token" };
        await request(
          operation,
          {
            url: new URL(operation.path, connection.baseUrl),
            headers: formHeaders(basicValue(credential)),
            body: new URLSearchParams(body).toString(),
            attempt: "Revoking the access token",
          },
          // Also after an interruption: at most 100 tokens of an account are active at a time.
          { ...sending, signal: new AbortController().signal, timeout: closingTimeout },
        );
      } catch {
        // What was read is not worth less for it.
      }
    },
  };
}

function formHeaders(basic: string): Record<string, string> {
  return {
    authorization: `Basic ${basic}`,
    "content-type": "application/x-www-form-urlencoded",
  };
}

function findOperation(connection: Connection, operationId: string): Operation {
  const operation = operations[connection.platform][operationId];
  if (operation === undefined)
    throw new Error(`No operation ${operationId} on ${connection.platform}.`);
  return operation;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
