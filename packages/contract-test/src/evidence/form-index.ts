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
  // Five bits of each of the first four characters: nearly all places of a text are told by one look into this table.
  const beginnings = new Uint8Array(2 ** 20);
  return {
    add(value, forms) {
      for (const form of forms) {
        if (form.length < keyLength) continue;
        const key = form.slice(0, keyLength);
        const known = byKey.get(key);
        if (known?.some((each) => each.form === form)) continue;
        const all = [...(known ?? []), { form, value }];
        byKey.set(key, known ? all.toSorted((a, b) => b.form.length - a.form.length) : all);
        let beginning = 0;
        for (let at = 0; at < 4; at++) beginning = rolled(beginning, form.charCodeAt(at));
        beginnings[beginning] = 1;
      }
    },
    *matches(text) {
      let beginning = 0;
      let after = 0;
      for (let end = 0; end < text.length; end++) {
        beginning = rolled(beginning, text.charCodeAt(end));
        const at = end - 3;
        if (beginnings[beginning] === 0 || at < after) continue;
        const candidates = byKey.get(text.slice(at, at + keyLength));
        const found = candidates?.find(({ form }) => text.startsWith(form, at));
        if (!found) continue;
        after = at + found.form.length;
        yield { at, length: found.form.length, value: found.value };
      }
    },
  };
}

/** The beginning that ends with one more character. */
function rolled(beginning: number, code: number): number {
  return ((beginning << 5) & 0xfffff) | (code & 31);
}
