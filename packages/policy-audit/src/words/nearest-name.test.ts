import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const names = ["org-owner", "unused-45", "unused-90", "MSA202", "reason"];

test.each([
  ["org-ownr", "org-owner"],
  ["org-onwer", "org-owner"],
  ["unused-46", "unused-45"],
  ["msa202", "MSA202"],
  ["raeson", "reason"],
  ["reasons", "reason"],
  ["reeson", "reason"],
  ["reeeon", undefined],
  ["rxxxon", undefined],
  ["", undefined],
  ["something-else", undefined],
])("takes %j for %j", (given, meant) => expect(nearestName(given, names)).toBe(meant));

test("counts two letters in the wrong order as one slip", () => {
  expect(nearestName("abc", ["acb"])).toBe("acb");
  expect(nearestName("abc", ["cab"])).toBeUndefined();
});

test("looks at no more of what is given than a name can be long", () => {
  expect(nearestName("a".repeat(1_000_000), names)).toBeUndefined();
});
