import { UsageError } from "../errors/usage-error.ts";

/** Returns the given text if it has the form of a secret's ID: 24 lower-case hex digits. */
export function parseSecretId(text: string, source: string): string {
  if (/^[a-f0-9]{24}$/.test(text)) return text;
  throw new UsageError(
    `${source} "${text}" is not a secret's ID.`,
    "A secret's ID has 24 hex digits in lower case; purser secrets list CLIENT shows them.",
  );
}
