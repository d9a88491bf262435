import { expect, test } from "vitest";
import type { Result } from "../verdicts/verdict.ts";
import { changeWords, whoMustMove, type Witnesses } from "./who-must-move.ts";

const violation: Result = {
  id: "R-SCHEMA/getOrg/200",
  checkId: "R-SCHEMA",
  operationId: "getOrg",
  case: "200",
  verdict: "violation",
  message: "It breaks it.",
  evidence: [1],
};
const service: Witnesses = {
  isEmulated: false,
  changes: [],
  keepsPinned: undefined,
  official: undefined,
  status: 200,
};
const emulator = { ...service, isEmulated: true };
const changes = [{ pointer: "/a/maxLength", before: "64", now: "32" }];

test.each<[string, Partial<Result>, Witnesses, string]>([
  ["an emulator that does otherwise", {}, emulator, "the emulator"],
  ["an emulator with something of its own", { verdict: "drift" }, emulator, "the emulator"],
  ["a service with something new", { verdict: "drift" }, service, "the spec"],
  ["a service that breaks the pages", {}, service, "ask MongoDB"],
  ["a service that breaks both documents", {}, { ...service, official: "broken" }, "ask MongoDB"],
  ["a service that the official document allows", {}, { ...service, official: "kept" }, "the spec"],
  ["a service that lets nobody in", { expected: "200" }, { ...service, status: 403 }, "the client"],
  ["a refusal in another shape", {}, { ...service, status: 401 }, "ask MongoDB"],
  ["a changed spec", {}, { ...emulator, changes }, "the spec"],
  ["a changed spec of a service", {}, { ...service, changes, keepsPinned: true }, "the spec"],
  [
    "a changed spec, kept neither way",
    {},
    { ...emulator, changes, keepsPinned: false },
    "the emulator",
  ],
  [
    "a service that keeps it neither way",
    {},
    { ...service, changes, keepsPinned: false },
    "ask MongoDB",
  ],
  ["an emulator against MongoDB's document", { checkId: "R-OFFICIAL" }, emulator, "the spec"],
  ["a service against MongoDB's document", { checkId: "R-OFFICIAL" }, service, "ask MongoDB"],
])("of %s", (_what, result, witnesses, who) => {
  const move = whoMustMove({ ...violation, ...result }, witnesses);
  expect(move.who).toBe(who);
  expect(move.why).toMatch(/\.$/);
});

test.each([
  [{ pointer: "/x/maxLength", before: "64", now: "32" }, "maxLength from 64 to 32"],
  [{ pointer: "/x/maxLength", before: undefined, now: "32" }, "maxLength was added: 32"],
  [{ pointer: "/x/pattern", before: '"a"', now: undefined }, 'pattern was removed, it was "a"'],
  [
    { pointer: "/x/required", before: '["a","b"]', now: '["b","c"]' },
    'required got "c" and lost "a"',
  ],
  [
    { pointer: "/x/required", before: '["a","b"]', now: '["b","a"]' },
    'required from ["a","b"] to ["b","a"]',
  ],
])("says %j in words", (change, words) => {
  expect(changeWords(change)).toBe(words);
});
