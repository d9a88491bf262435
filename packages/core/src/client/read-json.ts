import { attemptOf, contextOf } from "../errors/call-context.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { Call } from "../fetch/call.ts";
import type { Reply } from "../fetch/reply.ts";
import type { Redactor } from "../redaction/redactor.ts";

/**
 * Reads the body of a success. Returns undefined where the operation documents none; throws an `UnexpectedAnswerError`
 * for an empty body where one was due, another media type than JSON, and text that is not JSON.
 */
export function readJson(
  call: Call,
  { response, status, text }: Reply,
  redactor: Redactor,
): unknown {
  const contentType = response.headers.get("Content-Type") ?? undefined;
  const isJson = /[/+]json\b/i.test(contentType ?? "");
  const fail = (what: string) =>
    new UnexpectedAnswerError(
      `${attemptOf(call)} succeeded with ${status}, but ${what}. Check the base URL, and proxies on the way.`,
      { ...contextOf(call, redactor), status, contentType },
    );
  const isBodyless = call.operation.mediaType === null;
  if (text === "" && !isBodyless) throw fail("its body is missing");
  // Where no body is due, a page of something in between is no proof that anything was done.
  if (text !== "" && !isJson) throw fail(`it came as ${contentType ?? "no media type"}`);
  if (isBodyless) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The parser quotes what it stumbled over, which may be part of a new secret.
    throw fail("its body is not JSON");
  }
}
