import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

// A golden's file name is its command line. `UPDATE_GOLDENS=1` writes them anew: read the difference before it is kept.
const folder = join(import.meta.dirname, "../goldens");
const goldens = readdirSync(folder);

test("there are goldens of every command and both streams", () => {
  expect(goldens.length).toBeGreaterThanOrEqual(10);
});

test.each(goldens)("%s", async (file) => {
  const [program, ...args] = file.replace(/\.txt$/, "").split(" ");
  expect(program).toBe("purser");
  const { code, stdout, stderr } = await runBuilt(args);
  const real = `exit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
  const path = join(folder, file);
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(path, real);
  expect(real).toBe(readFileSync(path, "utf8"));
});
