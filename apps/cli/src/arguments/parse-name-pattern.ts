import { UsageError } from "../errors/usage-error.ts";

/** Returns a regular expression for names of organizations. */
export function parseNamePattern(text: string): RegExp {
  try {
    if (text !== "") return new RegExp(text, "u");
  } catch {
    // What is wrong with it is said below.
  }
  throw new UsageError(
    `--name-pattern "${text}" is not a regular expression.`,
    "Give one that the organization's name matches, such as '^Acme trial$'.",
  );
}
