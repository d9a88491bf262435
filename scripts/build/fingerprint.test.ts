import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintInputs, fingerprintOutputs } from "./fingerprint.ts";

let root: string;
const at = (path: string): string => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "purser-fingerprint-"));
  for (const folder of [
    "spec/generated",
    "packages/core/src/deep",
    "apps/cli/src",
    "apps/cli/dist",
  ]) {
    mkdirSync(at(folder), { recursive: true });
  }
  for (const file of ["pnpm-lock.yaml", "packages/core/src/a.ts", "packages/core/src/deep/b.ts"]) {
    writeFileSync(at(file), "one");
  }
  writeFileSync(at("apps/cli/dist/main.js"), "one");
});

afterEach(() => rmSync(root, { recursive: true }));

const changes: readonly [string, () => void][] = [
  ["a source file is written", () => writeFileSync(at("packages/core/src/a.ts"), "three")],
  ["a source file is removed", () => rmSync(at("packages/core/src/deep/b.ts"))],
  ["a source folder is removed", () => rmSync(at("packages/core/src/deep"), { recursive: true })],
  ["a source file is added", () => writeFileSync(at("apps/cli/src/c.ts"), "")],
  [
    "a source file is renamed",
    () => renameSync(at("packages/core/src/a.ts"), at("packages/core/src/z.ts")),
  ],
  ["an older file takes a file's place", () => utimesSync(at("packages/core/src/a.ts"), 1, 1)],
  [
    "a package is added",
    () => {
      mkdirSync(at("packages/new/src"), { recursive: true });
      writeFileSync(at("packages/new/src/index.ts"), "");
    },
  ],
  ["the lockfile changes", () => writeFileSync(at("pnpm-lock.yaml"), "other")],
  ["something is generated", () => writeFileSync(at("spec/generated/atlas.json"), "{}")],
];

test.each(changes)("changes when %s", (_what, change) => {
  const before = fingerprintInputs(root);
  expect(fingerprintInputs(root)).toBe(before);
  change();
  expect(fingerprintInputs(root)).not.toBe(before);
});

test("does not change with a test, or with what a build wrote", () => {
  const before = fingerprintInputs(root);
  writeFileSync(at("packages/core/src/a.test.ts"), "");
  writeFileSync(at("apps/cli/dist/main.js"), "other");
  expect(fingerprintInputs(root)).toBe(before);
});

test("changes when a built file is gone, not when it is written again", () => {
  const before = fingerprintOutputs(root);
  writeFileSync(at("apps/cli/dist/main.js"), "other");
  expect(fingerprintOutputs(root)).toBe(before);
  rmSync(at("apps/cli/dist"), { recursive: true });
  expect(fingerprintOutputs(root)).not.toBe(before);
});
