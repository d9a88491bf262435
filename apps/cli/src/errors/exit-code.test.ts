import { expect, test } from "vitest";
import { type ExitCode, exitCode, worstExitCode } from "./exit-code.ts";

const order: readonly ExitCode[] = [2, 4, 5, 3, 7, 1, 6, 0];

test("puts every code of the table in one order", () => {
  for (const [index, code] of order.entries()) {
    expect(worstExitCode(order.slice(index).toReversed())).toBe(code);
  }
  expect(worstExitCode(Object.values(exitCode))).toBe(exitCode.interrupted);
});

test("says done when nothing happened", () => {
  expect(worstExitCode([])).toBe(0);
});
