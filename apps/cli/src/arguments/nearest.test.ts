import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const severities = ["critical", "high", "medium", "low", "info", "none"];

test.each([
  ["hgh", "high"],
  ["hihg", "high"],
  ["critcal", "critical"],
  ["MEDIUM", "medium"],
  ["lo", "low"],
  ["none", "none"],
])("takes %s for %s", (word, meant) => {
  expect(nearest(word, severities)).toBe(meant);
});

test.each(["", "severe", "x", "lwo!!"])("takes %s for nothing", (word) => {
  expect(nearest(word, severities)).toBeUndefined();
});
