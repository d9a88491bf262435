import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parsePolicy } from "../src/policy/parse-policy.ts";
import { readBlocks, runExample } from "./readme-examples.ts";

const folder = join(import.meta.dirname, "..");
const readme = readFileSync(join(folder, "README.md"), "utf8");
const blocks = readBlocks(readme);
const examples = blocks.filter(({ language }) => language === "ts");
const policies = blocks.filter(({ language }) => language === "yaml");

test("shows no code that no test runs", () => {
  expect([...new Set(blocks.map(({ language }) => language))].toSorted()).toEqual(["ts", "yaml"]);
  expect(examples.length).toBeGreaterThanOrEqual(4);
  expect(policies.length).toBeGreaterThanOrEqual(2);
});

test.each(examples)("prints what it shows: block $title", async ({ content, printed }) => {
  expect(printed.trim()).not.toBe("");
  expect(await runExample(content)).toBe(printed);
});

test.each(policies)("shows a policy that is read: block $title", ({ content }) => {
  const text = content.includes("schemaVersion") ? content : `schemaVersion: 1\n${content}`;
  expect(parsePolicy(text, { source: "README.md" }).source).toBe("README.md");
});

test("links to files that exist", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const link of links) expect(existsSync(join(folder, link)), link).toBe(true);
});
