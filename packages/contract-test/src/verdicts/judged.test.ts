import { expect, it } from "vitest";
import { breachOfReading, judged } from "./judged.ts";

const promised = {
  case: "c",
  kept: "It holds.",
  broken: "It does not.",
  expected: "1",
  actual: "2",
};

it("passes what holds, without what was expected", () => {
  expect(judged(true, promised)).toEqual({ case: "c", verdict: "pass", message: "It holds." });
});

it("says what was expected of what does not hold", () => {
  expect(judged(false, promised)).toEqual({
    case: "c",
    verdict: "violation",
    message: "It does not.",
    expected: "1",
    actual: "2",
  });
  expect(judged(false, { ...promised, verdict: "observed" }).verdict).toBe("observed");
});

it("holds an emulator to a reading, and a service to none", () => {
  expect([true, false].map((isEmulated) => breachOfReading({ isEmulated }))).toEqual([
    "violation",
    "observed",
  ]);
});
