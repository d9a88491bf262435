import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/registry.ts";
import { documentFiles } from "./document-files.ts";

const root = join(import.meta.dirname, "../../../..");

// Changes nothing and repairs nothing: `pnpm generate` does, when somebody means it.
test("committed documents are what the rules say today", () => {
  const files = documentFiles();
  expect(files.size).toBe(rules.length + 3);
  for (const [path, text] of files) {
    const committed = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
    expect(committed === text, `${path} is out of date: run pnpm generate`).toBe(true);
  }
});
