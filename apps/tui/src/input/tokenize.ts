import type { Key } from "ink";
import type { KeyName, Token } from "./token.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const named: readonly (readonly [keyof Key, KeyName])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["home", "home"],
  ["end", "end"],
  ["pageUp", "page-up"],
  ["pageDown", "page-down"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "delete"],
];

/** Keys that terminals send as one byte. */
const singleBytes: ReadonlySet<keyof Key> = new Set(["return", "escape", "backspace"]);

const controls: Readonly<Record<string, Token>> = {
  "\r": { kind: "key", name: "enter" },
  "\n": { kind: "key", name: "enter" },
  "\t": { kind: "key", name: "tab" },
  "\b": { kind: "key", name: "backspace" },
  "\u007F": { kind: "key", name: "backspace" },
  "\u001B": { kind: "key", name: "escape" },
};

/**
 * Returns what Ink calls one input as the tokens that it is. A chunk such as `/orders⏎jjj` comes as one input; what each of
 * its characters means depends on the state after the one before it.
 */
export function tokenize(input: string, key: Key): Token[] {
  if (key.eventType === "release") return [];
  // A terminal says Alt with a letter as Escape and the letter, and so does a slow line that brings both at once. Alt means
  // nothing here, so it is both; only where the terminal tells them apart (it then names the event) is it Alt.
  if (key.meta && key.eventType === undefined && !isSequence(key)) {
    return [{ kind: "key", name: "escape" }, ...tokenize(input, { ...key, meta: false })];
  }
  if (key.tab) return [{ kind: "key", name: key.shift ? "shift-tab" : "tab" }];
  for (const [flag, name] of named) if (key[flag] === true) return [{ kind: "key", name }];
  // Letters with Alt are characters of their own on some systems, and mean nothing here.
  if (key.meta || key.super || key.hyper) return [];
  if (key.ctrl && /^[a-z]$/i.test(input)) return [{ kind: "ctrl", letter: input.toLowerCase() }];
  return Array.from(graphemes.segment(input), ({ segment }) => segment).flatMap(toTokens);
}

/** Whether a key came as a sequence of its own, in which Alt has a place. */
function isSequence(key: Key): boolean {
  return named.some(([flag]) => key[flag] === true && !singleBytes.has(flag));
}

function toTokens(segment: string): Token[] {
  // Windows sends both at the end of a line, and they are one grapheme.
  if (segment === "\r\n") return [{ kind: "key", name: "enter" }];
  const control = controls[segment];
  if (control !== undefined) return [control];
  const code = segment.codePointAt(0) ?? 0;
  if (code >= 1 && code <= 26) return [{ kind: "ctrl", letter: String.fromCodePoint(code + 96) }];
  return code < 32 ? [] : [{ kind: "text", text: segment }];
}
