/** What GitHub takes of one file. Source: GitHub, "SARIF support for code scanning", file, data and run object limits. */
export const sarifLimits = {
  runs: 20,
  /** Of each run. Purser keeps to it in the file as a whole, which keeps the file under 10 MB compressed. */
  results: 25_000,
  /** Characters of a description. */
  description: 1024,
  /** Characters of a rule's name. */
  name: 255,
  /** Tags that are shown, of the 20 that are allowed. */
  tags: 10,
} as const;

/** Returns text of at most so many characters, its end marked if something was cut, no character in half. */
export function cutText(text: string, most: number = sarifLimits.description): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
