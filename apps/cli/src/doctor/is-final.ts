import type { Check, CheckName } from "./check.ts";

/** Problems after which no organization can be read, whichever it is. */
const final: ReadonlySet<CheckName> = new Set([
  "unreachable-host",
  "proxy-in-the-way",
  "swapped-credentials",
  "rejected-credentials",
  "token-limit",
  "address-not-listed",
  "access-list-required",
  "wrong-platform",
  "rate-limited",
  "unsupported-version",
]);

/** Whether a problem keeps the checks after it from being made. */
export function isFinal({ name, verdict }: Check): boolean {
  return verdict === "problem" && final.has(name);
}
