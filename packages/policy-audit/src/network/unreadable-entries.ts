import { someOf } from "../words/some-of.ts";

/** Returns why a rule cannot judge an access list with entries that are neither addresses nor blocks. */
export function unreadableEntries(entries: readonly string[]): { notEvaluated: string } {
  return {
    notEvaluated: `The access list holds what is neither an address nor a block: ${someOf(entries)}.`,
  };
}
