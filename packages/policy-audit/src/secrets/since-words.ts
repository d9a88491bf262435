import { spanWords } from "../words/span-words.ts";

/** Returns when something was, seen from an age in milliseconds later: `46 days ago`. 0 stands for a date that cannot be read. */
export function sinceWords(instant: number, age: number): string {
  return instant === 0 ? "at a date that cannot be read" : `${spanWords(age)} ago`;
}
