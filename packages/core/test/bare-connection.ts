import { createHash } from "node:crypto";
import { operations, type Platform } from "@purser/spec";
import type { Auth } from "../src/auth/auth.ts";
import { answerToError } from "../src/errors/answer-to-error.ts";
import type { Perform } from "../src/resources/perform.ts";
import { Secret } from "../src/secret.ts";
import { createBarePerform } from "./bare-perform.ts";

export type Fetch = typeof globalThis.fetch;

/** Tokens by client ID, for connections of one credential. */
export type Tokens = Map<string, string>;

/** Operations of any credential, one request each beside what it takes to authenticate. */
export function createBareConnection(
  platform: Platform,
  auth: Auth,
  baseUrl: string,
  fetch: Fetch,
  tokens: Tokens = new Map(),
): Perform {
  return createBarePerform(platform, baseUrl, async (_operationId, request) => {
    const header = await authorize(auth, request, baseUrl, fetch, tokens);
    request.headers.set("Authorization", header);
    return fetch(request);
  });
}

async function authorize(
  auth: Auth,
  { method, url }: Request,
  baseUrl: string,
  fetch: Fetch,
  tokens: Tokens,
): Promise<string> {
  if (auth.kind === "access-token") return `Bearer ${Secret.of(auth.accessToken).expose()}`;
  if (auth.kind === "api-key") {
    const { pathname, search } = new URL(url);
    const challenged = await fetch(url);
    const nonce = /nonce="([^"]*)"/.exec(challenged.headers.get("WWW-Authenticate") ?? "")?.[1];
    return digest(auth, method, pathname + search, nonce ?? "");
  }
  const known = tokens.get(auth.clientId);
  if (known !== undefined) return `Bearer ${known}`;
  const token = await mintToken(auth, baseUrl, fetch);
  tokens.set(auth.clientId, token);
  return `Bearer ${token}`;
}

/** Answers a Digest challenge in the form of RFC 2069, which both platforms take. */
function digest(
  { publicKey, privateKey }: Extract<Auth, { kind: "api-key" }>,
  method: string,
  uri: string,
  nonce: string,
): string {
  const md5 = (text: string) => createHash("md5").update(text).digest("hex");
  const realm = "MMS Public API";
  const key = md5(`${publicKey}:${realm}:${Secret.of(privateKey).expose()}`);
  const response = md5(`${key}:${nonce}:${md5(`${method}:${uri}`)}`);
  return `Digest username="${publicKey}", realm="${realm}", nonce="${nonce}", uri="${uri}", algorithm=MD5, response="${response}"`;
}

export async function mintToken(
  { clientId, clientSecret }: Extract<Auth, { kind: "service-account" }>,
  baseUrl: string,
  fetch: Fetch,
): Promise<string> {
  const url = new URL("/api/oauth/token", baseUrl);
  const response = await fetch(url, {
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(`${clientId}:${Secret.of(clientSecret).expose()}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
  });
  const text = await response.text();
  const operation = operations.atlas["createAccessToken"];
  if (!operation) throw new Error("There is no createAccessToken.");
  const call = { operation, url, requestId: "test", attempt: 1 };
  if (!response.ok) throw answerToError({ call, response, text });
  return (JSON.parse(text) as { access_token: string }).access_token;
}
