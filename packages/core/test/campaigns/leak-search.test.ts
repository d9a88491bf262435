import { expect, it } from "vitest";
import { createLeakSearch } from "./leak-search.ts";

const secret = "mdb_sa_sk_6f1c0ffee0123456789abcdef0";

const spellings: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  "its end": (text) => `…${text.slice(-12)}`,
  base64: (text) => Buffer.from(text).toString("base64"),
  "base64 in a Basic pair": (text) => Buffer.from(`mdb_sa_id_12:${text}`).toString("base64"),
  "base64 after one byte": (text) => Buffer.from(`:${text}"`).toString("base64"),
  base64url: (text) => Buffer.from(`?>${text}`).toString("base64url"),
  "URL-encoded": (text) => encodeURIComponent(text).replaceAll("_", "%5F"),
  "JSON-escaped": (text) => JSON.stringify({ text }),
  hexadecimal: (text) => Buffer.from(`id:${text}`).toString("hex"),
};

/** Places where a value can hide from a plain print. */
const places: Record<string, (text: string) => unknown> = {
  "a message": (text) => new Error(`About ${text}.`),
  "a cause's stack": (text) =>
    new Error("x", { cause: Object.assign(new Error("y"), { stack: text }) }),
  "a field of a cause": (text) => new Error("x", { cause: { deep: { er: [text] } } }),
  "a hidden field": (text) => Object.defineProperty({}, "hidden", { value: text }),
  "a key": (text) => ({ [text]: 1 }),
  "a getter": (text) => ({
    get value() {
      return text;
    },
  }),
  "a Map eight levels down": (text) => ({ a: [{ b: new Map([["c", { d: [[{ e: text }]] }]]) }] }),
};

it.each(Object.keys(spellings))("finds a secret spelled %s, wherever it is", (spelling) => {
  for (const [place, build] of Object.entries(places)) {
    const found = createLeakSearch();
    found.search([build(spellings[spelling]?.(secret) ?? "")], [secret]);
    expect([place, found.leaks.length > 0]).toEqual([place, true]);
    expect(JSON.stringify(found.leaks)).not.toContain(secret);
  }
});

it("finds nothing where there is only the mask", () => {
  const found = createLeakSearch();
  found.search(
    [new Error(`About ${secret.slice(0, 10)}…${secret.slice(-4)}`), { secret: "…" }],
    [secret],
  );
  expect(found.leaks).toEqual([]);
  expect(found.prints).toBeGreaterThan(5);
});
