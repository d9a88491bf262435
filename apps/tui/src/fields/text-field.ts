import type { KeyName, Token } from "../input/token.ts";

/** A line of text that is being typed. */
export type TextField = {
  text: string;
  /** Where the next character goes: graphemes from the start. */
  caret: number;
};

export const emptyField: TextField = { text: "", caret: 0 };

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns a field with a text, its caret at the end. */
export function fieldOf(text: string): TextField {
  return { text, caret: split(text).length };
}

/** Returns the field after a token; undefined for a token that does not edit text, which whoever owns the field may use. */
export function editField(field: TextField, token: Token): TextField | undefined {
  const before = split(field.text).slice(0, field.caret);
  const after = split(field.text).slice(field.caret);
  // A paste is text: its line ends are spaces, and nothing in it is a command.
  if (token.kind === "paste") return insert(before, token.text.replaceAll(/\s+/g, " "), after);
  if (token.kind === "text") return insert(before, token.text, after);
  if (token.kind === "ctrl") return editWithControl(token.letter, before, after);
  const end = before.length + after.length;
  const edits: Partial<Record<KeyName, TextField>> = {
    backspace: join(before.slice(0, -1), after),
    delete: join(before, after.slice(1)),
    left: { ...field, caret: Math.max(0, field.caret - 1) },
    right: { ...field, caret: Math.min(end, field.caret + 1) },
    home: { ...field, caret: 0 },
    end: { ...field, caret: end },
  };
  return edits[token.name];
}

/** The letters that shells have taught everybody. */
function editWithControl(
  letter: string,
  before: readonly string[],
  after: readonly string[],
): TextField | undefined {
  if (letter === "a") return { text: [...before, ...after].join(""), caret: 0 };
  if (letter === "e") return join([...before, ...after], []);
  if (letter === "u") return join([], after);
  if (letter === "k") return join(before, []);
  if (letter !== "w") return undefined;
  const kept = before.join("").replace(/\S+\s*$/, "");
  return join(split(kept), after);
}

function insert(before: readonly string[], text: string, after: readonly string[]): TextField {
  return join([...before, ...split(text)], after);
}

function join(before: readonly string[], after: readonly string[]): TextField {
  // What is typed may become one with what stands before it: an accent, half of an emoji.
  return { text: [...before, ...after].join(""), caret: split(before.join("")).length };
}

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
