import { expect, test } from "vitest";
import { accountFields } from "./fields/account-fields.ts";
import { completeFilter } from "./complete-filter.ts";

test.each<[string, string]>([
  ["exp", "expires:"],
  ["orders EXP", "orders expires:"],
  ["!exp", "!expires:"],
  ["s", "s"],
  ["se", "se"],
  ["sec", "secrets:"],
  ["project", "project"],
  ["has:f", "has:finding"],
  ["has:", "has:"],
  ["state:n", "state:no-secret"],
  ["sev:>h", "sev:>high"],
  ["expires:3", "expires:3"],
  ["nope:a", "nope:a"],
  ["constructor:a", "constructor:a"],
  ["zzz", "zzz"],
  ['"exp', '"exp'],
  ['has:"f"', 'has:"f"'],
  ["exp ", "exp "],
  ["", ""],
])("writes %j out as %j", (typed, completed) => {
  expect(completeFilter(typed, accountFields)).toBe(completed);
});
