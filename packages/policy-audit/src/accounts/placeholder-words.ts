/** Words that say nothing of what an account is for. Purser's choice. */
const empty: ReadonlySet<string> = new Set(
  "a an the this my our new for of and test testing temp tmp todo tbd none na n null foo bar baz asdf xxx placeholder description change changeme later service account accounts sa api key user app application".split(
    " ",
  ),
);

/** Whether a text consists of nothing but words that say nothing. */
export function isPlaceholder(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === "" || empty.has(word));
}
