import { expect, test } from "vitest";
import { contractExitCode } from "./contract-exit-code.ts";

const none = {
  pass: 1,
  violation: 0,
  drift: 0,
  observed: 0,
  inconclusive: 0,
  skipped: 0,
  requests: 1,
  seconds: 1,
};

test.each([
  ["nothing is wrong", none, [], 0],
  ["the document is behind", { ...none, drift: 2 }, [], 0],
  ["something stayed inconclusive", { ...none, inconclusive: 1 }, [], 6],
  ["the contract is broken", { ...none, violation: 1, inconclusive: 1 }, [], 1],
  ["something is left behind", { ...none, violation: 1 }, ["ct-abcdef-1"], 4],
])("says with a code that %s", (_, summary, leftovers, code) => {
  const other = { summary: none, leftovers: [] };
  expect(contractExitCode([other, { summary, leftovers }])).toBe(code);
});
