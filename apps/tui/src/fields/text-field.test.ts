import { expect, test } from "vitest";
import type { KeyName, Token } from "../input/token.ts";
import { editField, emptyField, fieldOf, type TextField } from "./text-field.ts";

const key = (name: KeyName): Token => ({ kind: "key", name });
const type = (text: string): Token => ({ kind: "text", text });
const ctrl = (letter: string): Token => ({ kind: "ctrl", letter });

function after(field: TextField, ...tokens: Token[]): TextField {
  return tokens.reduce((current, token) => editField(current, token) ?? current, field);
}

test.each<[string, TextField, Token[], string, number]>([
  ["inserts at the caret", fieldOf("ac"), [key("left"), type("b")], "abc", 2],
  ["takes a grapheme as one", fieldOf("a👨‍👩‍👧"), [key("backspace")], "a", 1],
  ["takes nothing before the start", emptyField, [key("backspace"), key("left")], "", 0],
  ["deletes behind the caret", fieldOf("abc"), [key("home"), key("delete")], "bc", 0],
  ["goes no further than the end", fieldOf("ab"), [key("right"), type("c")], "abc", 3],
  ["deletes a word", fieldOf("one two  "), [ctrl("w")], "one ", 4],
  ["deletes to the start", fieldOf("one two"), [key("left"), ctrl("u")], "o", 0],
  ["deletes to the end", fieldOf("one"), [key("home"), ctrl("k")], "", 0],
  [
    "joins what comes in pieces",
    emptyField,
    [type("👨"), type("\u200D"), type("👩"), key("left"), type("x")],
    "x👨‍👩",
    1,
  ],
  ["takes a paste as one line of text", emptyField, [{ kind: "paste", text: "a\r\nb" }], "a b", 3],
])("%s", (_, field, tokens, text, caret) => {
  expect(after(field, ...tokens)).toEqual({ text, caret });
});

test.each([key("enter"), key("escape"), key("tab"), key("up"), ctrl("c")])(
  "leaves %j to whoever owns the field",
  (token) => {
    expect(editField(fieldOf("abc"), token)).toBeUndefined();
  },
);
