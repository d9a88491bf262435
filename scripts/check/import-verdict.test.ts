import { expect, test } from "vitest";
import { importVerdict } from "./import-verdict.ts";
import { boundaries } from "./package-boundaries.ts";

const verdict = (file: string, specifier: string, isType = false): string | undefined =>
  importVerdict({ file, specifier, isType }, boundaries);

test.each([
  ["packages/core/src/connect.ts", "@purser/spec"],
  ["packages/emulator/src/routing/documents.ts", "@purser/spec/atlas.json"],
  ["packages/contract-test/src/send.ts", "@purser/core/transport"],
  ["apps/cli/src/demo/connect-demo.ts", "@purser/emulator"],
  ["apps/cli/src/commands/emulator.ts", "@purser/emulator/node"],
  ["bench/emulator.ts", "@purser/emulator"],
  ["packages/emulator/src/clock.ts", "./call.ts"],
  ["packages/emulator/src/auth/basic.ts", "../call.ts"],
  ["packages/core/src/node/store.ts", "node:fs"],
  ["packages/contract-test/src/journal.ts", "node:fs"],
  ["packages/core/src/connect.ts", "zod/mini"],
  ["scripts/build.ts", "@purser/core"],
])("lets %s import %s", (file, specifier) => {
  expect(verdict(file, specifier)).toBeUndefined();
});

test.each([
  ["spec/src/index.ts", "@purser/core", "@purser/spec may not import @purser/core"],
  ["packages/emulator/src/a.ts", "@purser/core/node", "may not import @purser/core/node"],
  ["packages/contract-test/src/a.ts", "@purser/core", "may not import @purser/core"],
  ["apps/tui/src/a.ts", "@purser/emulator", "may not import @purser/emulator"],
  ["apps/tui/src/a.ts", "purser", "may not import purser"],
  ["packages/core/src/a.ts", "@purser/unheard-of", "may not import @purser/unheard-of"],
  ["packages/core/src/a.ts", "@purser/core", "imports itself by name"],
  ["apps/cli/src/accounts/list.ts", "@purser/emulator", "only in src/demo/"],
  ["packages/emulator/src/a.ts", "../../core/src/a.ts", "leaves the package"],
  ["packages/emulator/src/a.test.ts", "../../core/src/a.ts", "leaves the package"],
  ["packages/emulator/src/a.ts", "../../../scripts/build.ts", "leaves the package"],
  ["packages/emulator/src/a.ts", "./state/index.ts", "goes through an index"],
  ["packages/emulator/src/auth/a.ts", "..", "goes through an index"],
  ["packages/core/src/a.ts", "node:fs", "belongs under packages/core/src/node/"],
  ["packages/inventory/src/a.ts", "crypto", "belongs under packages/inventory/src/node/"],
])("keeps %s from importing %s", (file, specifier, reason) => {
  expect(verdict(file, specifier)).toContain(reason);
});

test("lets the audit import types of the client, and nothing that runs", () => {
  const file = "packages/policy-audit/src/rule.ts";
  expect(verdict(file, "@purser/core", true)).toBeUndefined();
  expect(verdict(file, "@purser/core")).toContain("may import the types of @purser/core only");
  expect(verdict(file, "@purser/lifecycle", true)).toContain("may not import");
});

test("lets tests import any package and any index of their own", () => {
  const file = "packages/emulator/src/emulator.test.ts";
  expect(verdict(file, "@purser/core")).toBeUndefined();
  expect(verdict(file, "./index.ts")).toBeUndefined();
  expect(verdict("packages/emulator/test/harness.ts", "../src/index.ts")).toBeUndefined();
});
