import type { Json } from "@purser/spec";
import { textOf } from "../exchange/exchange.ts";

/** Begins the name or the description of whatever a run makes: `ct-`, its run, and a number. */
const anyMark = /(?<![\da-z])ct-[\da-z]{6}-\d+/;

/** Returns the mark that an account bears in its name or its description; undefined where it bears none. */
export function markOf(account: Json): string | undefined {
  const texts = [textOf(account, "name"), textOf(account, "description")];
  for (const text of texts) {
    const mark = text === undefined ? undefined : anyMark.exec(text)?.[0];
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** Whether an account bears a mark of this run. */
export function isMarked(account: Json, runId: string): boolean {
  return markOf(account)?.startsWith(`ct-${runId}-`) ?? false;
}
