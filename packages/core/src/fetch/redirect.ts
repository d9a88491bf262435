import { attemptOf, contextOf } from "../errors/call-context.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Call } from "./call.ts";
import type { Reply } from "./reply.ts";

/** The error of an answer that sends elsewhere, or that came from elsewhere; undefined for any other. */
export function redirectError(
  call: Pick<Call, "operation" | "url" | "requestId" | "attempt">,
  { response, status }: Pick<Reply, "response" | "status">,
  redactor?: Redactor,
): UnexpectedAnswerError | undefined {
  // Browsers hide a redirect that they were told not to follow: type "opaqueredirect", status 0.
  const isRedirect =
    (status >= 300 && status < 400) || (status === 0 && response.type === "opaqueredirect");
  if (!isRedirect && !response.redirected) return undefined;
  const host = hostOf(isRedirect ? response.headers.get("Location") : response.url, call.url);
  const where = host === undefined ? "another address" : `the host ${host}`;
  const what = isRedirect
    ? `was answered with a redirect to ${where}, which was not followed, so that credentials go nowhere else`
    : `was redirected to ${where} by the fetch that was injected`;
  const advice = isRedirect
    ? "Check the base URL, and proxies on the way"
    : 'Inject a fetch that obeys redirect: "manual"';
  return new UnexpectedAnswerError(`${attemptOf(call)} ${what}. ${advice}.`, {
    ...contextOf(call, redactor),
    status,
    host,
    contentType: response.headers.get("Content-Type") ?? undefined,
  });
}

function hostOf(location: string | null, base: URL): string | undefined {
  if (location === null || location === "" || !URL.canParse(location, base.href)) return undefined;
  return new URL(location, base).host;
}
