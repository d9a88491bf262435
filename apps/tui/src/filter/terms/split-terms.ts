import { closingSlash } from "./closing-slash.ts";

/** A part of a filter. `from` and `to` count UTF-16 units of its text. */
export type Term = {
  kind: "word" | "phrase" | "regex" | "fuzzy" | "field";
  isExcluded: boolean;
  /** Of a field, its name in lower case; otherwise empty. */
  field: string;
  /** What is looked for, without marks and quotes. */
  value: string;
  /** Whether it ends by a mark of its own, so that nothing typed behind it belongs to it. */
  isClosed: boolean;
  from: number;
  to: number;
};

const white = /\s/;
const fieldName = /^([a-z][a-z-]*):/i;

/** Returns the parts of a filter. Whatever is typed has parts: a quote that is not closed reaches to the end. */
export function splitTerms(text: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length) {
    if (white.test(text.charAt(at))) {
      at++;
      continue;
    }
    const isExcluded = text.charAt(at) === "!";
    const term = readTerm(text, isExcluded ? at + 1 : at);
    terms.push({ ...term, isExcluded, from: at });
    at = term.to;
  }
  return terms;
}

type Bare = Omit<Term, "isExcluded" | "from">;

function readTerm(text: string, at: number): Bare {
  const first = text.charAt(at);
  if (first === "/") return readRegex(text, at);
  if (first === '"') return { kind: "phrase", field: "", ...readValue(text, at) };
  if (first === "~") return { kind: "fuzzy", field: "", ...readValue(text, at + 1) };
  const name = fieldName.exec(text.slice(at, endOfWord(text, at)))?.[1];
  if (name === undefined) return { kind: "word", field: "", ...readWord(text, at) };
  return { kind: "field", field: name.toLowerCase(), ...readValue(text, at + name.length + 1) };
}

type Value = Pick<Term, "value" | "to" | "isClosed">;

/** Reads quoted words, or one word. */
function readValue(text: string, at: number): Value {
  if (text.charAt(at) !== '"') return readWord(text, at);
  const end = text.indexOf('"', at + 1);
  if (end === -1) return { value: text.slice(at + 1), to: text.length, isClosed: false };
  return { value: text.slice(at + 1, end), to: end + 1, isClosed: true };
}

function readWord(text: string, at: number): Value {
  const to = endOfWord(text, at);
  return { value: text.slice(at, to), to, isClosed: false };
}

function readRegex(text: string, at: number): Bare {
  const end = closingSlash(text, at + 1);
  const isClosed = end !== undefined;
  const to = isClosed ? end + 1 : text.length;
  return { kind: "regex", field: "", value: text.slice(at + 1, end ?? to), to, isClosed };
}

function endOfWord(text: string, at: number): number {
  let to = at;
  while (to < text.length && !white.test(text.charAt(to))) to++;
  return to;
}
