/** Where a known text stands in another. */
export type FormMatch = {
  at: number;
  length: number;
  /** The value that this is a spelling of. */ value: string;
};

/**
 * Many texts that are looked for at once. A run knows hundreds of secrets in some 30 spellings each: to look for one after the
 * other in every answer would take longer than the run.
 */
export type FormIndex = {
  /** Enters the spellings of a value. */
  add(value: string, forms: readonly string[]): void;
  /** Yields what stands in a text, from left to right, of several at one place the longest. */
  matches(text: string): Generator<FormMatch>;
};

/** Returns an empty index. Spellings of fewer characters than `keyLength`, by which they are found, are not kept. */
export function createFormIndex(keyLength = 8): FormIndex {
  const byKey = new Map<string, { form: string; value: string }[]>();
  // Six bits of each of the first three characters: most places of a text are told by one look into this table.
  const beginnings = new Uint8Array(2 ** 18);
  return {
    add(value, forms) {
      for (const form of forms) {
        if (form.length < keyLength) continue;
        const key = form.slice(0, keyLength);
        const known = byKey.get(key) ?? [];
        if (known.some((each) => each.form === form)) continue;
        byKey.set(
          key,
          [...known, { form, value }].toSorted((a, b) => b.form.length - a.form.length),
        );
        beginnings[beginningAt(form, 0)] = 1;
      }
    },
    *matches(text) {
      const last = text.length - keyLength;
      for (let at = 0; at <= last; at++) {
        if (beginnings[beginningAt(text, at)] === 0) continue;
        const candidates = byKey.get(text.slice(at, at + keyLength));
        const found = candidates?.find(({ form }) => text.startsWith(form, at));
        if (!found) continue;
        yield { at, length: found.form.length, value: found.value };
        at += found.form.length - 1;
      }
    },
  };
}

function beginningAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 63) << 12) |
    ((text.charCodeAt(at + 1) & 63) << 6) |
    (text.charCodeAt(at + 2) & 63)
  );
}
