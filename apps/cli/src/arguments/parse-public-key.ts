import { UsageError } from "../errors/usage-error.ts";

/** Returns the given text if it can be the public half of an API key; the private half, which has hyphens, cannot. */
export function parsePublicKey(text: string, source: string): string {
  if (/^[A-Za-z0-9]{4,64}$/.test(text)) return text;
  // Not repeated: it may be the private half.
  throw new UsageError(
    `${source} is not the public half of an API key.`,
    "It has letters only, such as abcdefgh; the private half is asked for, or comes from stdin.",
  );
}
