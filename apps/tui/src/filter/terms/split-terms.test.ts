import { expect, test } from "vitest";
import { splitTerms } from "./split-terms.ts";

test.each<[string, string[]]>([
  ["orders prod", ["word orders", "word prod"]],
  ["!a !b:c", ["!word a", "!field b=c"]],
  ['"a b"c', ["phrase a b", "word c"]],
  ['"a b', ["phrase a b"]],
  ['x:"a b" c', ["field x=a b", "word c"]],
  ['~"a b" ~c', ["fuzzy a b", "fuzzy c"]],
  ["/a b/ c", ["regex a b", "word c"]],
  ["/a/b/ c", ["regex a/b", "word c"]],
  ["/a\\/ b/ c", ["regex a\\/ b", "word c"]],
  ["/[/ ]a/ b", ["regex [/ ]a", "word b"]],
  ["/a b", ["regex a b"]],
  ["fe80::1 a:b:c", ["word fe80::1", "field a=b:c"]],
  ["NAME:x", ["field name=x"]],
  ["a!b ~", ["word a!b", "fuzzy "]],
])("takes %j apart", (text, terms) => {
  const told = splitTerms(text).map(({ kind, isExcluded, field, value }) => {
    const named = field === "" ? value : `${field}=${value}`;
    return `${isExcluded ? "!" : ""}${kind} ${named}`;
  });
  expect(told).toEqual(terms);
});
