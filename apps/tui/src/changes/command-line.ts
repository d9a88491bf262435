import { screenSink } from "./change.ts";

/** Words that every shell takes as they are. So are braces without a comma between them. */
const plain = /^(?:[\w@%+:,./=-]|\{\w+\})+$/;

/** Returns a command line that can be typed, with the organization that it is for. On the command line, the screen is stdout. */
export function commandLine(words: readonly string[], orgId: string): string {
  const typed = words.map((word, index) =>
    word === screenSink && words[index - 1] === "--to" ? "stdout" : word,
  );
  return [...typed, "--org", orgId]
    .map((word) => (plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
    .join(" ");
}
