import type { Incomplete } from "./incomplete-reads.ts";

/** By kind of cause. Source: the records of @purser/inventory; a kind that is not here is told as it is. */
const words: Readonly<Record<string, string>> = {
  denied: "was refused",
  "not-found": "found nothing",
  "rate-limited": "was not answered within the rate limit",
  service: "failed",
  network: "could not reach the service",
  timeout: "took too long",
  "unexpected-answer": "was not answered as documented",
  lost: "could not be asked for, since what it hangs on was not read",
};

/** Returns how an operation failed, with the answer's status and code: `was refused (403 USER_UNAUTHORIZED)`. */
export function outcomeWords({ kind, status, errorCode }: Incomplete): string {
  const told = words[kind] ?? `did not tell (${kind})`;
  const codes = [status, errorCode].filter((code) => code !== undefined).join(" ");
  return codes === "" ? told : `${told} (${codes})`;
}
