import type { SecretBook } from "../exchange/secret-book.ts";

/** Characters at the end of a form that it is looked up by: secrets begin alike. */
const tail = 8;

type EchoIndex = {
  entered: number;
  /** Forms of secrets by their last characters. */
  byTail: Map<string, string[]>;
};

const indexes = new WeakMap<SecretBook, EchoIndex>();

/**
 * Returns whether a text holds a secret of the book: plain, in a URL, in base64, or in JSON. Looks at the text once however
 * many secrets there are.
 */
export function holdsSecret(book: SecretBook, text: string): boolean {
  const { byTail } = indexOf(book);
  for (let end = tail; end <= text.length; end++) {
    const forms = byTail.get(text.slice(end - tail, end));
    if (forms?.some((form) => text.endsWith(form, end))) return true;
  }
  return false;
}

function indexOf(book: SecretBook): EchoIndex {
  const index = indexes.get(book) ?? { entered: 0, byTail: new Map<string, string[]>() };
  indexes.set(book, index);
  const values = book.values();
  for (const value of values.slice(index.entered)) {
    for (const form of formsOf(value)) {
      const key = form.slice(-tail);
      index.byTail.set(key, [...(index.byTail.get(key) ?? []), form]);
    }
  }
  index.entered = values.length;
  return index;
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
