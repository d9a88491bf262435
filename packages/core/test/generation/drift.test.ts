import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedFiles } from "./generated-files.ts";

it("the committed files are what the spec generates today", () => {
  const files = generatedFiles();
  expect(files.size).toBe(3);
  for (const [path, text] of files) {
    const committed = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    expect(committed === text, `${path} is out of date: run pnpm generate`).toBe(true);
  }
});
