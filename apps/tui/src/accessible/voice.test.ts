import { array, assert, integer, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { plainWords } from "./plain-words.ts";
import { createVoice } from "./voice.ts";

function said(...sentences: string[]): string {
  let text = "";
  const write = (piece: string | Uint8Array): boolean => {
    text += String(piece);
    return true;
  };
  createVoice({ write })(sentences);
  return text;
}

/** Controls as often as everything else. */
const hostile = array(
  oneof(integer({ min: 0, max: 0x9f }), integer({ min: 0xa0, max: 0x10ffff })),
).map((codes) => String.fromCodePoint(...codes));

test("says one line for each sentence", () => {
  expect(said("one", "", "two")).toBe("one\ntwo\n");
  expect(said()).toBe("");
});

test("writes nothing that a terminal obeys, whatever a name holds", () => {
  assert(
    property(array(hostile, { maxLength: 4 }), (sentences) => {
      expect(said(...sentences)).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      expect(said(...sentences.map(plainWords))).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    }),
  );
});

test("leaves a command as it stands", () => {
  expect(plainWords("$ purser accounts update x --name 'two  spaces…'")).toBe(
    "$ purser accounts update x --name 'two  spaces…'",
  );
});

test("says what glyphs mean", () => {
  expect(plainWords("acme › orders · u undo…")).toBe("acme > orders, u undo...");
});
