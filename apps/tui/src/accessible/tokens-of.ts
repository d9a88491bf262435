import type { KeyName, Token } from "../input/token.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns a key as the token that it is. */
export function keyToken(name: KeyName): Token {
  return { kind: "key", name };
}

/** Returns a key as often as it is pressed. */
export function pressed(name: KeyName, times: number): Token[] {
  return Array.from({ length: Math.max(0, times) }, () => keyToken(name));
}

/** Returns a text as somebody types it: a token for each grapheme. */
export function typedTokens(text: string): Token[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({ kind: "text", text: segment }));
}

/** Returns what puts a text into a field, in the place of whatever is in it. */
export function replacing(text: string): Token[] {
  return [{ kind: "ctrl", letter: "e" }, { kind: "ctrl", letter: "u" }, ...typedTokens(text)];
}
