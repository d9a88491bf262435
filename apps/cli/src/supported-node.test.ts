import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSupportedNode, supportedNode } from "./supported-node.ts";

test.each([
  ["20.20.2", false],
  ["22.17.1", false],
  ["22.18.0", true],
  ["23.11.0", false],
  ["24.10.0", false],
  ["24.11.0", true],
  ["26.0.0", true],
])("judges Node %s", (version, expected) => {
  expect(isSupportedNode(version)).toBe(expected);
});

test("names the range that the package declares", () => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  expect(JSON.parse(text)).toMatchObject({ engines: { node: supportedNode } });
});
