import type { Json } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import { memberOf, type Exchange } from "../exchange/exchange.ts";
import { essenceOf, isNewerVersion } from "./media-type.ts";

/** Returns whether a request asked for the status in the body (`envelope=true`). */
function isEnveloped({ request }: Pick<Exchange, "request">): boolean {
  return new URL(request.url).searchParams.get("envelope") === "true";
}

/**
 * Returns the body as it would be without an envelope: what `content` holds, or a list without the `status` beside its
 * results. What has neither form stays as it is; undefined where the body is no JSON.
 */
export function bodyOf(exchange: Pick<Exchange, "request" | "answer">): Json | undefined {
  const { json } = exchange.answer;
  if (!isEnveloped(exchange) || memberOf(json, "status") === undefined) return json;
  const content = memberOf(json, "content");
  if (content !== undefined) return content;
  if (memberOf(json, "results") === undefined) return json;
  const { status: _status, ...rest } = json as Record<string, Json>;
  return rest;
}

/**
 * Returns the pointer of the schema that an answer's body is promised to have; undefined where nothing is promised: an
 * undocumented status, no body, or a version that is newer than the document.
 */
export function answerSchemaOf(
  { version, answers }: OperationContract,
  { request, answer }: Pick<Exchange, "request" | "answer">,
): string | undefined {
  const documented = answers.get(answer.status);
  if (!documented) return undefined;
  const contentType = answer.headers.get("Content-Type");
  if (isNewerVersion(version, request.headers.get("Accept"), contentType)) return undefined;
  return documented.schemas.get(essenceOf(contentType)) ?? [...documented.schemas.values()][0];
}

/**
 * Returns whether an answer is the refusal that may come without a body: a 401, which an unknown bearer token has been seen
 * to get empty, though no page says so.
 */
export function isBareRefusal({ status, text }: Exchange["answer"]): boolean {
  return status === 401 && text === "";
}
