import type { Redactor } from "../redaction/redactor.ts";
import { basePathOf, isSafeProtocol, prefixOf } from "./base-url.ts";
import type { Call, Layer } from "./call.ts";
import { pathParameterFault, type PathGuard } from "./path-parameters.ts";
import { matchTemplate, templateOf } from "./path-template.ts";
import { redirectError } from "./redirect.ts";
import { foreignOrigin, refusedAddress } from "./refused-address.ts";

/** What the guard goes by. */
export type GuardOptions = {
  /** Calls to any other origin are refused. */
  baseUrl: URL;
  /** @default "template" */
  guard?: PathGuard | undefined;
  redactor?: Redactor | undefined;
};

/**
 * Lets a call pass only if its final address is the operation's template with the call's parameters in it, on the client's
 * own origin: so no credentials are added to anything else. An `InvalidRequestError` otherwise, before anything is sent. A
 * redirect in return is an `UnexpectedAnswerError`: it is never followed.
 */
export function withGuard({ baseUrl, guard = "template", redactor }: GuardOptions): Layer {
  const { origin } = baseUrl;
  const base = basePathOf(baseUrl);
  const start = `${prefixOf(baseUrl)}/`;
  const isSafe = isSafeProtocol(baseUrl);
  const problemOf = ({ url, operation, params }: Call): string | undefined => {
    // Nearly all addresses are seen to be fine by one look at the whole: taking each apart costs 2 µs.
    const { href, pathname } = url;
    const isPlain = isSafe && href.startsWith(start) && !href.includes("#");
    const problem = isPlain ? undefined : addressProblem(url, origin, base);
    if (problem !== undefined) return problem;
    const isSpelling = (template: string) =>
      holds(template, matchTemplate(template, pathname, base.length), params, guard);
    const isKnown = isSpelling(operation.path) || operation.alternatePaths.some(isSpelling);
    return isKnown ? undefined : `it is not ${operation.path} with the values given for it`;
  };
  return (next) => async (call) => {
    const problem = problemOf(call);
    if (problem !== undefined) throw refusedAddress(call, problem, redactor);
    const reply = await next(call);
    const error = redirectError(call, reply, redactor);
    if (error === undefined) return reply;
    throw error;
  };
}

function addressProblem(url: URL, origin: string, base: string): string | undefined {
  if (url.origin !== origin) return foreignOrigin;
  if (!isSafeProtocol(url)) return "it would go unencrypted over a network";
  if (url.username !== "" || url.password !== "") return "it carries a user name or password";
  if (url.hash !== "") return "it has a fragment";
  return url.pathname.startsWith(`${base}/`) ? undefined : "it leaves the client's base URL";
}

/** Whether the values of a path are exactly the given ones, each of them allowed. */
function holds(
  template: string,
  found: readonly string[] | undefined,
  params: Readonly<Record<string, string>>,
  guard: PathGuard,
): boolean {
  if (found === undefined || Object.keys(params).length !== found.length) return false;
  return templateOf(template).names.every(
    (name, index) =>
      found[index] === params[name] && pathParameterFault(name, params[name], guard) === undefined,
  );
}
