import uFuzzy from "@leeoniya/ufuzzy";
import { wrong, type Matcher } from "./matcher.ts";

/** Longest word that may have a slip: every letter of it adds some ways of being wrong to look for. */
const longest = 24;

/** One slip a word: a letter too many, one missing, another one, or two swapped. The first letter has to be right. */
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the enum is there in its types alone
const fuzzy = new uFuzzy({ intraMode: 1 });

/** Returns what is alike: each of the words is there, with one slip at most. */
export function fuzzyMatcher<Row extends { haystack: string }>(value: string): Matcher<Row> {
  const words = fuzzy.split(value);
  if (words.length === 0) return wrong("~ takes a word, which may have a slip in it", true);
  if (words.some(({ length }) => length > longest)) {
    return wrong(`~ takes words of at most ${longest} letters`);
  }
  return {
    state: "ok",
    cost: 9,
    narrow(rows) {
      const haystacks = rows.map(({ haystack }) => haystack);
      let indexes: number[] | undefined;
      // One after another: together they would be looked for in that order, in a time that grows with a power of their number.
      for (const word of words) indexes = fuzzy.filter(haystacks, word, indexes) ?? [];
      return (indexes ?? []).flatMap((index) => rows[index] ?? []);
    },
  };
}
