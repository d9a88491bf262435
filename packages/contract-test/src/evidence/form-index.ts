/** Where a known text stands in another. */
export type FormMatch = {
  at: number;
  length: number;
  /** The value that this is a spelling of; of several that overlap the longest one's. */
  value: string;
};

/**
 * Many texts that are looked for at once. A run knows hundreds of secrets in some 30 spellings each: to look for one after the
 * other in every answer would take longer than the run.
 */
export type FormIndex = {
  /** Enters the spellings of a value. */
  add(value: string, forms: readonly string[]): void;
  /** Returns what stands in a text, from left to right; what overlaps is one match. */
  matches(text: string): FormMatch[];
};

/**
 * Returns an empty index. Spellings of fewer characters than `keyLength` are not kept. They are found by their ends: tokens
 * and secrets begin alike.
 */
export function createFormIndex(keyLength = 8): FormIndex {
  const byEnd = new Map<string, { form: string; value: string }[]>();
  // Five bits of each of the last four characters: nearly all places of a text are told by one look into this table.
  const ends = new Uint8Array(2 ** 20);
  return {
    add(value, forms) {
      for (const form of forms) {
        if (form.length < keyLength) continue;
        const key = form.slice(-keyLength);
        const known = byEnd.get(key);
        if (known?.some((each) => each.form === form)) continue;
        const all = [...(known ?? []), { form, value }];
        byEnd.set(key, known ? all.toSorted((a, b) => b.form.length - a.form.length) : all);
        let end = 0;
        for (let at = form.length - 4; at < form.length; at++)
          end = rolled(end, form.charCodeAt(at));
        ends[end] = 1;
      }
    },
    matches(text) {
      const found: FormMatch[] = [];
      let end = 0;
      for (let last = 0; last < text.length; last++) {
        end = rolled(end, text.charCodeAt(last));
        if (ends[end] === 0) continue;
        const candidates = byEnd.get(text.slice(Math.max(0, last + 1 - keyLength), last + 1));
        const match = candidates?.find(({ form }) => text.endsWith(form, last + 1));
        if (!match) continue;
        const { length } = match.form;
        enter(found, { at: last + 1 - length, length, value: match.value });
      }
      return found;
    },
  };
}

/** Adds a match that ends after all others; those that it overlaps become one with it. */
function enter(found: FormMatch[], match: FormMatch): void {
  const end = match.at + match.length;
  let { at, value, length: longest } = match;
  for (let last = found.at(-1); last && last.at + last.length > at; last = found.at(-1)) {
    found.pop();
    at = Math.min(at, last.at);
    if (last.length > longest) ({ value, length: longest } = last);
  }
  found.push({ at, length: end - at, value });
}

/** The end that is one character further. */
function rolled(end: number, code: number): number {
  return ((end << 5) & 0xfffff) | (code & 31);
}
