import { UsageError } from "../errors/usage-error.ts";

/** Returns the given text if it has the form of a project ID: 24 lower-case hex digits. */
export function parseProjectId(text: string, source: string): string {
  if (/^[a-f0-9]{24}$/.test(text)) return text;
  throw new UsageError(
    `${source} "${text}" is not a project ID.`,
    "A project ID has 24 hex digits in lower case, such as 32b6e34b3d91647abb20e7b8.",
  );
}
