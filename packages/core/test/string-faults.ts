import type { SchemaObject } from "@purser/spec";
import * as fc from "fast-check";

/** Characters that patterns and lengths are often wrong about: of one or two UTF-16 units, letters or not, and ends of lines. */
const characters = [
  "a",
  "Z",
  "0",
  " ",
  "é",
  "😀",
  "𝒜",
  "\n",
  "\0",
  "|",
  ".",
  "-",
  "{",
  "…",
  "\u2028",
];

/** Returns strings that differ from a given one by a single character, more or less. */
export function mutationsOf(values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(values, fc.nat(), fc.nat(2), fc.constantFrom(...characters))
    .map(([text, position, removed, character]) => {
      const all = Array.from(text);
      const at = position % (all.length + 1);
      const inserted = removed === 2 ? [] : [character];
      return all.toSpliced(at, removed === 0 ? 0 : 1, ...inserted).join("");
    });
}

/** Returns strings of one repeated character, one code point too long, or of the greatest length. */
export function longStrings(schema: SchemaObject): fc.Arbitrary<string> {
  const { maxLength = 0 } = schema;
  return repeated(fc.constantFrom(maxLength, maxLength + 1));
}

/** Returns strings of one repeated character, one code point too short, or of the least length. */
export function shortStrings(schema: SchemaObject): fc.Arbitrary<string> {
  const { minLength = 0 } = schema;
  return repeated(fc.constantFrom(minLength, Math.max(0, minLength - 1)));
}

function repeated(lengths: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("a", "😀", "𝒜", "é"), lengths)
    .map(([character, length]) => character.repeat(length));
}

/** Returns strings that look like a date and time, most of them no possible one. */
export function almostDateTimes(): fc.Arbitrary<string> {
  const digits = (max: number) => fc.nat(max).map((n) => String(n).padStart(2, "0"));
  return fc
    .tuple(
      fc.constantFrom("2024", "2023", "1900", "2000", "0000", "99999", "-001"),
      fc.tuple(digits(13), digits(32), digits(25), digits(61), digits(61)),
      fc.constantFrom("T", "t", " ", "\n", "\u00a0", "", "TT", "T "),
      fc.constantFrom("", ".0", ".123456789", ".", ",5"),
      fc.constantFrom(
        "Z",
        "z",
        "",
        "+00:00",
        "-23:59",
        "+24:00",
        "+0530",
        "-05",
        "+5",
        "Z ",
        "+01:60",
      ),
    )
    .map(
      ([year, [month, day, hour, minute, second], separator, fraction, offset]) =>
        `${year}-${month}-${day}${separator}${hour}:${minute}:${second}${fraction}${offset}`,
    );
}

/** Returns date and times around a leap second, with the offsets that decide about it. */
export function leapSeconds(): fc.Arbitrary<string> {
  const two = (n: number) => String(n).padStart(2, "0");
  return fc
    .tuple(fc.nat(24), fc.constantFrom(0, 29, 30, 59), fc.constantFrom(59, 60, 61), fc.nat(23))
    .chain(([hour, minute, second, offset]) =>
      fc
        .constantFrom("Z", `+${two(offset)}:00`, `-${two(offset)}:30`, `+${two(offset)}`)
        .map((zone) => `2016-12-31T${two(hour)}:${two(minute)}:${two(second)}${zone}`),
    );
}
