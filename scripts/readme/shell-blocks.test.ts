import { expect, test } from "vitest";
import { isAsShown, shellBlocks } from "./shell-blocks.ts";

test("pairs commands with the output that follows", () => {
  const markdown = "```sh\na\n```\n\nwords\n\n```text\nA\n```\n\n```sh\nb\n```\n\n```ts\nno\n```\n";
  expect(shellBlocks(markdown)).toEqual([
    { command: "a", output: "A\n" },
    { command: "b", output: undefined },
  ]);
});

test.each([
  ["one\ntwo\n", "one\ntwo\n", true],
  ["one\n", "one\ntwo\n", false],
  ["one\n…\n", "one\ntwo\nthree\n", true],
  ["one\n…\nthree\n", "one\ntwo\nthree\n", true],
  ["one\n…\nthree\n", "one\ntwo\nfour\n", false],
  ["a.b (c)\n", "a.b (c)\n", true],
  ["a.b\n", "axb\n", false],
])("compares %j with %j", (shown, real, expected) => {
  expect(isAsShown(shown, real)).toBe(expected);
});
