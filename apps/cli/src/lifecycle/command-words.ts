/** Words that every shell takes as they are. So are braces without a comma between them. */
const plain = /^(?:[\w@%+:,./=-]|\{\w+\})+$/;

/** Returns a command line that can be typed: words with anything else in them are quoted for POSIX shells. */
export function commandWords(words: readonly string[]): string {
  return words
    .map((word) => (plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
    .join(" ");
}
