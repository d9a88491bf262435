import { expect, test } from "vitest";
import { isTheText, typedFor } from "./answer-text.ts";

test.each([
  ["a name as it is shown", "pay\u202Ements\u200B-prod", "payments-prod"],
  ["without spaces around it, and one between words", "  night   job ", "night job"],
  ["an escape as it is shown", "a\u001B[2Jb", "a␛[2Jb"],
  ["something else where nothing of it can be seen", "\u200B\u202E", "mdb_sa_id_1"],
])("asks for %s", (_, name, asked) => {
  expect(typedFor(name, "mdb_sa_id_1")).toBe(asked);
  expect(isTheText(asked, name, "mdb_sa_id_1")).toBe(true);
});

test("takes nothing for nothing", () => {
  expect(isTheText("", "\u200B")).toBe(false);
  expect(isTheText(" ", "")).toBe(false);
});

test("tells upper case from lower", () => {
  expect(isTheText("Orders", "orders")).toBe(false);
});
