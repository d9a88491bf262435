import type { SecretBook } from "../exchange/secret-book.ts";

/** Characters at the end of a form that it is looked up by: secrets begin alike. */
const tail = 8;

type EchoIndex = {
  entered: number;
  /** Forms of secrets by their last characters. */
  byTail: Map<string, string[]>;
  /** Whether a form ends as a place of a text does, told by five bits of each of four characters: nearly none does. */
  endings: Uint8Array;
};

const indexes = new WeakMap<SecretBook, EchoIndex>();

/**
 * Returns whether a text holds a secret of the book: plain, in a URL, in base64, or in JSON. Looks at the text once however
 * many secrets there are.
 */
export function holdsSecret(book: SecretBook, text: string): boolean {
  const { byTail, endings } = indexOf(book);
  let ending = 0;
  for (let at = 0; at < text.length; at++) {
    ending = rolled(ending, text.charCodeAt(at));
    if (endings[ending] === 0) continue;
    const end = at + 1;
    const forms = byTail.get(text.slice(Math.max(0, end - tail), end));
    if (forms?.some((form) => text.endsWith(form, end))) return true;
  }
  return false;
}

function indexOf(book: SecretBook): EchoIndex {
  const index = indexes.get(book) ?? {
    entered: 0,
    byTail: new Map<string, string[]>(),
    endings: new Uint8Array(2 ** 20),
  };
  indexes.set(book, index);
  const values = book.values();
  for (const value of values.slice(index.entered)) {
    for (const form of formsOf(value)) {
      const key = form.slice(-tail);
      index.byTail.set(key, [...(index.byTail.get(key) ?? []), form]);
      let ending = 0;
      for (let at = form.length - 4; at < form.length; at++)
        ending = rolled(ending, form.charCodeAt(at));
      index.endings[ending] = 1;
    }
  }
  index.entered = values.length;
  return index;
}

/** The ending with one more character. */
function rolled(ending: number, code: number): number {
  return ((ending << 5) & 0xfffff) | (code & 31);
}

/** The forms in which a secret may come back, each once. */
export function formsOf(value: string): string[] {
  const base64 = btoa(String.fromCodePoint(...new TextEncoder().encode(value)));
  const forms = [
    value,
    encodeURIComponent(value),
    base64.replace(/=+$/, ""),
    JSON.stringify(value).slice(1, -1),
  ];
  return [...new Set(forms)].filter((form) => form.length >= tail);
}
