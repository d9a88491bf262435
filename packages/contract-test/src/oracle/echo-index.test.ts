import { expect, it } from "vitest";
import { createSecretBook } from "../exchange/secret-book.ts";
import { formsOf, holdsSecret } from "./echo-index.ts";

const secret = 'mdb_sa_sk_a/b+c="d"&efghijkl';

function bookOf(...values: string[]) {
  const book = createSecretBook(() => undefined);
  for (const each of values) book.enter(each);
  return book;
}

it.each([
  ["plain", `seen: ${secret}.`],
  ["in a URL", `https://x.invalid/?s=${encodeURIComponent(secret)}`],
  ["in base64", `Basic ${btoa(secret)}`],
  ["in JSON", JSON.stringify({ detail: secret })],
])("finds a secret %s", (_, text) => {
  expect(holdsSecret(bookOf("another-secret", secret), text)).toBe(true);
});

it("finds nothing in masks, in parts, and in texts shorter than any secret", () => {
  const book = bookOf(secret);
  for (const text of ["mdb_sa_sk_…ijkl", secret.slice(0, -1), secret.slice(1), "", "ijkl"])
    expect(holdsSecret(book, text)).toBe(false);
});

it("knows secrets that were entered after it first looked", () => {
  const book = bookOf(secret);
  expect(holdsSecret(book, "token-of-later")).toBe(false);
  book.enter("token-of-later");
  expect(holdsSecret(book, "a token-of-later came")).toBe(true);
});

it("has each form once", () => {
  expect(formsOf("abcdefgh")).toEqual(["abcdefgh", "YWJjZGVmZ2g"]);
});
