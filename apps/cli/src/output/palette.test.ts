import { expect, test } from "vitest";
import type { Output } from "../io.ts";
import { createPalette } from "./palette.ts";

const terminal: Output = { write: () => undefined, isTerminal: true, columns: 80 };
const pipe: Output = { write: () => undefined, isTerminal: false };

test("colours a terminal", () => {
  expect(createPalette(terminal, {}, true)("bad", "expired")).toBe("\u001B[31mexpired\u001B[39m");
});

test.each([
  ["a pipe", pipe, {}, true],
  ["--no-color", terminal, {}, false],
  ["NO_COLOR", terminal, { NO_COLOR: "1" }, true],
  ["a dumb terminal", terminal, { TERM: "dumb" }, true],
])("leaves text alone for %s", (_why, output, env, isColorWanted) => {
  expect(createPalette(output, env, isColorWanted)("bad", "expired")).toBe("expired");
});
