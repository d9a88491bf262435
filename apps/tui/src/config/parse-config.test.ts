import { expect, test } from "vitest";
import { actions } from "../keys/actions.ts";
import { conflictsOf } from "./conflicts.ts";
import { parseConfig } from "./parse-config.ts";

test("gives actions the keys that a person wants", () => {
  const { remapping, problems } = parseConfig(
    '{ "keys": { "theme": ["t", "ctrl-t"], "watch": [] } }',
  );
  expect(problems).toEqual([]);
  expect([...remapping]).toEqual([
    ["theme", ["t", "ctrl-t"]],
    ["watch", []],
  ]);
});

test("leaves an action the keys that must keep their meaning", () => {
  expect(parseConfig('{ "keys": { "open": ["%"] } }').remapping.get("open")).toEqual([
    "%",
    "enter",
  ]);
});

test("lets two actions change places", () => {
  const swapped = parseConfig('{ "keys": { "theme": ["w"], "watch": ["T"] } }');
  expect(swapped.problems).toEqual([]);
  expect(swapped.remapping.size).toBe(2);
});

test.each([
  ["{", /^config\.json: .*JSON/],
  ["[]", /no object/],
  ['{ "keys": [] }', /keys is no object/],
  ['{ "colour": "red" }', /no setting "colour"/],
  ['{ "keys": { "themes": ["t"] } }', /no action "themes"/],
  ['{ "keys": { "theme": "t" } }', /the keys of theme are no list/],
  ['{ "keys": { "theme": ["F1"] } }', /"F1" of theme is no key/],
  ['{ "keys": { "theme": ["alt-x"] } }', /"alt-x" of theme is no key/],
  ['{ "keys": { "theme": [" "] } }', /" " of theme is no key/],
  ['{ "keys": { "theme": ["\\u001b"] } }', /is no key/],
  ['{ "keys": { "theme": ["ctrl-i"] } }', /"ctrl-i" of theme is Tab to a terminal/],
  ['{ "keys": { "theme": ["backspace"] } }', /"backspace" of theme keeps its meaning/],
  ['{ "keys": { "theme": ["j"] } }', /"j" of theme is a key of down already/],
  ['{ "keys": { "theme": ["w"], "watch": ["x", "F2"] } }', /"F2" of watch is no key/],
])("tells in one line what %s says wrongly, and follows none of it", (text, line) => {
  const { remapping, problems } = parseConfig(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatch(line);
  expect(problems.join("")).not.toContain("\n");
  expect(remapping.get("theme")).toBeUndefined();
});

test("never leaves a key with two meanings", () => {
  const all = Object.fromEntries(actions.map(({ id }) => [id, ["%"]]));
  const { remapping, problems } = parseConfig(JSON.stringify({ keys: all }));
  expect(problems.length).toBeGreaterThan(5);
  expect([...remapping.values()].flat()).toContain("%");
  expect(conflictsOf(actions, remapping)).toEqual([]);
});
