import { UsageError } from "../errors/usage-error.ts";

/** Characters: longer than any name that a person would type twice. */
const longest = 64;

/**
 * Returns the name of a profile as it is kept: in lower case, as the Atlas CLI keeps its own. A name of Purser's has letters,
 * digits, `-` and `_`; the Atlas CLI may have made others, so that a name to look up may have more.
 */
export function parseProfileName(text: string, source: string): string {
  const name = text.toLowerCase();
  if (/^[^\p{C}\p{Z}]+$/u.test(name) && name.length <= longest) return name;
  throw new UsageError(
    `${source} "${text}" is not the name of a profile.`,
    `A name has 1 to ${longest} characters and no spaces; purser profile list shows those that there are.`,
  );
}
