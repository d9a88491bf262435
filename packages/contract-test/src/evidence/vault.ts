import { redactPatterns, secretForms } from "@purser/core/transport";
import { createFormIndex } from "./form-index.ts";

/**
 * The secrets of a run, known so that nothing that is written holds one. Its values are out of reach of `inspect` and JSON.
 */
export type Vault = {
  /** Makes a secret known in every spelling. Values of fewer than eight characters are words, and are not kept. */
  enter: (value: string) => void;
  /** Returns a text without the secrets that are known, and without what looks like one. */
  redact: (text: string) => string;
  /** Takes words of ours for what they are: an endpoint that shows one as a secret gives nothing away. */
  spare: (words: Iterable<string>) => void;
  /** Returns how many known secrets a text gives away: 0 is what everything written has to have. */
  leaksIn: (text: string) => number;
};

export type VaultOptions = {
  /** Off, nothing is removed: to see that what looks for leaks finds them. @default true */
  isRedacting?: boolean;
};

/** Characters. Headers and addresses are short, and come again and again. */
const shortText = 200;

/** Returns an empty vault. */
export function createVault({ isRedacting = true }: VaultOptions = {}): Vault {
  const index = createFormIndex();
  const known = new Set<string>();
  const seen = new Map<string, string>();
  const redacted = (text: string): string => {
    let clean = "";
    let from = 0;
    for (const { at, length } of index.matches(text)) {
      clean += `${text.slice(from, at)}[redacted]`;
      from = at + length;
    }
    return redactPatterns(from === 0 ? text : clean + text.slice(from));
  };
  return {
    enter(value) {
      if (known.has(value)) return;
      known.add(value);
      index.add(value, secretForms(value));
      // What was no secret a moment ago may be one now.
      seen.clear();
    },
    redact(text) {
      if (!isRedacting) return text;
      if (text.length > shortText) return redacted(text);
      const before = seen.get(text) ?? redacted(text);
      seen.set(text, before);
      return before;
    },
    spare(words) {
      for (const word of words) known.add(word);
    },
    leaksIn(text) {
      return new Set(index.matches(text).map(({ value }) => value)).size;
    },
  };
}
