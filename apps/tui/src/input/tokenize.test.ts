import type { Key } from "ink";
import { expect, test } from "vitest";
import { keys } from "../../test/drive.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

const noKey: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

test.each<[string, string, Partial<Key>, Token[]]>([
  ["a letter", "j", {}, keys("j")],
  ["a chunk as what it is", "/or\rjj", {}, keys("/ o r enter j j")],
  ["line ends of every kind", "\r\n\n\r", {}, keys("enter enter enter")],
  ["a Tab and a Backspace inside a chunk", "a\t\u007F", {}, keys("a tab backspace")],
  ["control characters", "\u0010\u0003", {}, keys("ctrl-p ctrl-c")],
  [
    "an emoji as one",
    "👨‍👩‍👧é",
    {},
    [
      { kind: "text", text: "👨‍👩‍👧" },
      { kind: "text", text: "é" },
    ],
  ],
  ["an arrow", "", { downArrow: true }, keys("down")],
  ["Tab backwards", "", { tab: true, shift: true }, keys("shift-tab")],
  ["Escape and a letter that came at once", "j", { meta: true }, keys("escape j")],
  ["Escape and Enter that came at once", "", { meta: true, return: true }, keys("escape enter")],
  ["two Escapes that came at once", "", { meta: true, escape: true }, keys("escape escape")],
  ["an arrow with Alt", "", { meta: true, leftArrow: true }, keys("left")],
  ["a letter with Alt, where the terminal tells", "j", { meta: true, eventType: "press" }, []],
  ["a letter let go", "j", { eventType: "release" }, []],
  ["what it cannot show", "\u0000\u001C", {}, []],
])("takes %s", (_, input, key, tokens) => {
  expect(tokenize(input, { ...noKey, ...key })).toEqual(tokens);
});
