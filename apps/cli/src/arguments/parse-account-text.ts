import { UsageError } from "../errors/usage-error.ts";

/** Source: Atlas Admin API v2, pattern of a service account's name and description. */
const allowed = /^[\p{L}\p{N}\-_.,' ]*$/u;

/** Returns a service account's name: 1 to 64 characters. */
export function parseAccountName(text: string, source: string): string {
  return parse(text, source, 64);
}

/** Returns a service account's description: 1 to 250 characters. */
export function parseAccountDescription(text: string, source: string): string {
  return parse(text, source, 250);
}

function parse(text: string, source: string, longest: number): string {
  if (text.length >= 1 && text.length <= longest && allowed.test(text)) return text;
  throw new UsageError(
    `${source} "${text}" is not 1 to ${longest} letters, digits, spaces and - _ . , '.`,
    "Write it with these alone: the platforms take nothing else.",
  );
}
