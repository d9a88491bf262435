import type { Cause, Fact } from "@purser/inventory";
import { safeText } from "../text/safe-text.ts";

/** By kind of cause; a kind that is not here is told as it is. Source: the records of @purser/inventory. */
const words: Readonly<Record<string, string>> = {
  denied: "refused",
  "not-found": "not found",
  "rate-limited": "rate limit",
  service: "the service failed",
  network: "the service was not reached",
  timeout: "took too long",
  "unexpected-answer": "an answer that is not documented",
  "not-offered": "not offered",
  "not-read": "nobody asked for it",
  pending: "still being read",
  canceled: "the reading ended before",
  lost: "what it hangs on could not be read",
};

/** Returns why something could not be read, in a few words: "refused (403), needs ORG_OWNER". */
export function causeWords({ kind, status, requiredRoles = [] }: Cause): string {
  const code = status === undefined ? "" : ` (${status})`;
  const needs = requiredRoles.length === 0 ? "" : `, needs ${requiredRoles.join(" or ")}`;
  return safeText(`${words[kind] ?? kind}${code}${needs}`);
}

/** Returns why a fact is not known, as "unknown: …"; undefined where it is known. */
export function unknownWords(fact: Fact<unknown>): string | undefined {
  return fact.state === "ok" ? undefined : `unknown: ${causeWords(fact.cause)}`;
}
