import { keyNames } from "../input/token.ts";

/** Keys whose meaning stays: whoever is lost finds the way back with them, and Backspace never does anything else. */
export const reservedKeys: readonly string[] = ["enter", "escape", "backspace", "ctrl-c", "ctrl-z"];

/** Keys that are no text, and may be given to actions. */
const named = keyNames.filter((name) => !reservedKeys.includes(name));

/** Keys that terminals send as others. Source: ECMA-48, C0: Ctrl-H is Backspace, Ctrl-I Tab, Ctrl-J and Ctrl-M Enter. */
const sameAs: Readonly<Record<string, string>> = {
  "ctrl-h": "Backspace",
  "ctrl-i": "Tab",
  "ctrl-j": "Enter",
  "ctrl-m": "Enter",
};

/** What a key may be, as a regular expression for schemas: one character, "ctrl-" and a letter, or a name. */
export const keyPattern = `^(?:[^\\s\\p{C}]|ctrl-[abd-gk-ln-y]|space|${named.join("|")})$`;

const known = new RegExp(keyPattern, "u");

/** Returns why a key cannot be given to an action; undefined where it can. */
export function whyNotKey(key: string): string | undefined {
  if (reservedKeys.includes(key)) return "keeps its meaning";
  const same = sameAs[key];
  if (same !== undefined) return `is ${same} to a terminal`;
  if (known.test(key)) return undefined;
  return 'is no key: one character, "ctrl-" and a letter, or a name such as "page-down"';
}
