/** Keys that are no text. */
export const keyNames = [
  "up",
  "down",
  "left",
  "right",
  "home",
  "end",
  "page-up",
  "page-down",
  "enter",
  "escape",
  "tab",
  "shift-tab",
  "backspace",
  "delete",
] as const;

export type KeyName = (typeof keyNames)[number];

/** One thing that a person did at the keyboard: one grapheme, one key, one key with Ctrl, or one paste. */
export type Token =
  | { kind: "text"; text: string }
  | { kind: "key"; name: KeyName }
  /** A letter with Ctrl, in lower case. */
  | { kind: "ctrl"; letter: string }
  /** Pasted text: always text, never a command. */
  | { kind: "paste"; text: string };

/** Returns the token as key maps and help name it, such as `j`, `enter` or `ctrl-p`; undefined for a paste. */
export function keyOf(token: Token): string | undefined {
  if (token.kind === "paste") return undefined;
  if (token.kind === "key") return token.name;
  if (token.kind === "ctrl") return `ctrl-${token.letter}`;
  return token.text === " " ? "space" : token.text;
}
