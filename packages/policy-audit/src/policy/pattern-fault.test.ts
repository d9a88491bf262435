import { expect, test } from "vitest";
import { longestPattern, patternFault } from "./pattern-fault.ts";

test.each([
  "[a-z]+",
  "[a-z]+(-[a-z0-9]+)*",
  "(?:[a-z]{2,8}-){1,3}[a-z]+",
  "(payments|search|identity)-[a-z]+-(prod|staging|dev)",
  "svc-(?<team>[a-z]+)-\\d{2}",
  "owner ([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*)",
  "(ab)*c",
  "(\\.[a-z]+)+",
  "(-a|_b)*",
  "[(a|b)+]+",
  "\\(a+\\)+",
])("lets %s pass", (source) => expect(patternFault(source)).toBeUndefined());

test.each([
  ["(a+)+$", "could take exponential time"],
  ["(a*)*", "could take exponential time"],
  ["(?:[a-z]+)*", "could take exponential time"],
  ["([a-z]+-?)+", "could take exponential time"],
  ["(-[a-z-]+)*", "could take exponential time"],
  ["(.[a-z]+)*", "could take exponential time"],
  ["(-.*)*", "could take exponential time"],
  ["(a|a)*", "could take exponential time"],
  ["(a|ab)*", "could take exponential time"],
  ["(|a)*", "could take exponential time"],
  ["(a?){30}a{30}", "could take exponential time"],
  ["((a+)b?)+", "could take exponential time"],
  ["x(y(a+)+)z", "could take exponential time"],
  ["(a+){2,}", "could take exponential time"],
  ["(a)\\1", "refers back to a group"],
  ["(?<x>a)\\k<x>", "refers back to a group"],
  ["[a-z", "is no regular expression"],
  ["(a", "is no regular expression"],
  ["a".repeat(longestPattern + 1), "has more than 200 characters"],
])("refuses %s", (source, fault) => expect(patternFault(source)).toContain(fault));

test("says which group to change", () => {
  expect(patternFault("^svc-(?:[a-z]+)*$")).toBe(
    "could take exponential time: begin what (?:[a-z]+) repeats with a character that is nowhere else in it",
  );
});
