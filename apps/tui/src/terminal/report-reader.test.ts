import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { createReportReader, type Report } from "./report-reader.ts";

const focusOut: Report = { kind: "focus", isIn: false };
const press = (column: number, row: number): Report => ({
  kind: "mouse",
  what: "press",
  column,
  row,
});

test.each<[string, string, Report[]]>([
  ["the focus that comes and goes", "\u001B[I\u001B[O", [{ kind: "focus", isIn: true }, focusOut]],
  ["a click, and not the end of it", "\u001B[<0;3;4M\u001B[<0;3;4m", [press(2, 3)]],
  ["a click with Shift", "\u001B[<4;1;1M", [press(0, 0)]],
  ["the wheel", "\u001B[<64;1;1M", [{ kind: "mouse", what: "wheel-up", column: 0, row: 0 }]],
  ["no other button, and no movement", "\u001B[<1;1;1M\u001B[<2;1;1M\u001B[<32;1;1M", []],
  ["no wheel to the side", "\u001B[<66;1;1M", []],
  ["nothing of keys", "jj\u001B[A\u001BOA\u001B\u001B[5~", []],
  [
    "nothing of a paste, and what comes after",
    "\u001B[200~\u001B[O\u001B[<0;1;1M\u001B[201~\u001B[O",
    [focusOut],
  ],
])("hears %s", (_what, text, reports) => {
  expect(createReportReader()(text)).toEqual(reports);
});

const piece = constantFrom(
  ..."j|\u001B|\u001B[I|\u001B[O|\u001B[<0;12;7M|\u001B[<65;1;1M|\u001B[A|\u001B[200~|\u001B[201~|[|<0;1".split(
    "|",
  ),
);

test("hears the same however the input is cut", () => {
  assert(
    property(array(piece, { maxLength: 12 }), array(nat(80)), (pieces, cuts) => {
      const text = pieces.join("");
      const whole = createReportReader()(text);
      const read = createReportReader();
      const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted(
        (a, b) => a - b,
      );
      const parts = [0, ...places].map((from, index) =>
        text.slice(from, places[index] ?? text.length),
      );
      expect(parts.flatMap((part) => read(part))).toEqual(whole);
    }),
  );
});
