import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Words that every shell takes as they are. */
const plain = /^[\w@%+:,./-]+$/;

/** Characters that would break a line, or rewrite what a terminal shows. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u;
const eachUnseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * Returns text as one word of a command line, for bash, zsh and whatever else knows POSIX quoting: in single quotes where
 * something in it has a meaning. A word with control characters is written as `$'…'`, so that a command stays on one line
 * and shows all that is in it. What no argument
 * can hold, NUL and halves of surrogate pairs, becomes U+FFFD.
 */
export function shellWord(text: string): string {
  if (plain.test(text)) return text;
  const whole = text.replaceAll("\u0000", "\uFFFD");
  if (!unseen.test(whole)) return `'${whole.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = whole.replace(/[\\']/g, String.raw`\$&`).replace(eachUnseen, octals);
  return `$'${escaped}'`;
}

/** Three digits each, so that a digit that follows is not taken for a part of it. */
function octals(character: string): string {
  return [...utf8ToBytes(character)]
    .map((byte) => `\\${byte.toString(8).padStart(3, "0")}`)
    .join("");
}
