import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRepository, removeCopy } from "./repository-copy.ts";
import { runCommand } from "./run-command.ts";

type Seed = {
  readonly fault: string;
  readonly gate: string;
  /** Files to write, by path from the root; `null` removes one. A function changes what is there. */
  readonly files: Readonly<Record<string, string | null | ((text: string) => string)>>;
  /** What the gate must say, so that it is red for this fault and no other. */
  readonly says: string | RegExp;
};

const emulator = "packages/emulator/src";

const seeds: readonly Seed[] = [
  {
    fault: "an import of the client from the emulator",
    gate: "lint",
    files: { [`${emulator}/seeded.ts`]: `export { connect } from "@purser/core";\n` },
    says: "@purser/emulator may not import @purser/core",
  },
  {
    fault: "an import of the emulator that the command line hides in import()",
    gate: "lint",
    files: {
      "apps/cli/src/seeded.ts": `export const load = () => import("@purser/emulator");\n`,
    },
    says: "purser may import @purser/emulator only in src/demo/",
  },
  {
    fault: "a cycle of two files",
    gate: "lint",
    files: {
      [`${emulator}/seeded-egg.ts`]: `import { hen } from "./seeded-hen.ts";\nexport const egg = () => hen;\n`,
      [`${emulator}/seeded-hen.ts`]: `import { egg } from "./seeded-egg.ts";\nexport const hen = () => egg;\n`,
    },
    says: "import(no-cycle)",
  },
  {
    fault: "a promise nobody waits for",
    gate: "lint",
    files: {
      [`${emulator}/seeded.ts`]: `const later = async (): Promise<void> => {};\nexport const now = (): void => {\n  later();\n};\n`,
    },
    says: "typescript(no-floating-promises)",
  },
  {
    fault: "a lint rule switched off without a reason",
    gate: "lint",
    files: {
      [`${emulator}/seeded.ts`]: ["// oxlint", "disable no-console\n"].join("-"),
    },
    says: `${emulator}/seeded.ts:1: a lint rule is switched off without a reason`,
  },
  {
    fault: "a generated file changed by hand",
    gate: "drift",
    files: { "spec/generated/operations.ts": (text) => `${text}export const seeded = 1;\n` },
    says: "operations.ts",
  },
  {
    fault: "a constraint changed in the YAML and not generated",
    gate: "drift",
    files: {
      "spec/schemas/identifiers.yaml": (text) =>
        replaceOnce(text, /maxLength: \d+|\{24\}/u, (found) =>
          found.startsWith("{") ? "{23}" : "maxLength: 1",
        ),
    },
    says: "generated/",
  },
  {
    fault: "an export nobody imports",
    gate: "knip",
    files: { [`${emulator}/clock.ts`]: (text) => `${text}\nexport const seeded = 1;\n` },
    says: /Unused exports \(1\)\s+seeded/u,
  },
  {
    fault: "a badly formatted file",
    gate: "format",
    files: { [`${emulator}/seeded.ts`]: `export const seeded = { a:1 }\n` },
    says: `${emulator}/seeded.ts`,
  },
  {
    fault: "a type error in a test",
    gate: "types",
    files: { [`${emulator}/seeded.test.ts`]: `export const seeded: string = 1;\n` },
    says: `${emulator}/seeded.test.ts(1,14): error TS2322`,
  },
  {
    fault: "a package without README",
    gate: "packages",
    files: { "packages/emulator/README.md": null },
    says: "@purser/emulator: README.md is not in the tarball",
  },
  {
    fault: "an export that points nowhere",
    gate: "packages",
    files: {
      "packages/emulator/package.json": (text) =>
        replaceOnce(text, /\.\/dist\/index\.js/u, () => "./dist/seeded.js"),
    },
    says: "@purser/emulator: exports names ./dist/seeded.js, which is not in the tarball",
  },
  {
    fault: "a file whose name says nothing",
    gate: "names",
    files: { [`${emulator}/utils.ts`]: `export const seeded = 1;\n` },
    says: `${emulator}/utils.ts: "utils" says nothing`,
  },
  {
    fault: "a file too long to have one job",
    gate: "names",
    files: { [`${emulator}/seeded.ts`]: "export {};\n".repeat(301) },
    says: `${emulator}/seeded.ts: 301 lines, 300 at most`,
  },
];

const gates = [...new Set(seeds.map(({ gate }) => gate))];

describe.each(gates)("the gate %s", { timeout: 120_000 }, (gate) => {
  test("is green on the repository as it is", async () => {
    expect(await runGate(gate)).toMatchObject({ code: 0 });
  });

  test.each(seeds.filter((seed) => seed.gate === gate))("is red for $fault", async (seed) => {
    const restore = await plant(seed);
    try {
      const { code, output } = await runGate(gate);
      expect(output).toMatch(seed.says);
      expect(code).toBe(1);
    } finally {
      await restore();
    }
  });
});

let copy = "";

beforeAll(async () => {
  copy = await copyRepository(resolve(import.meta.dirname, "../.."));
}, 60_000);

afterAll(() => removeCopy(copy));

function runGate(gate: string): ReturnType<typeof runCommand> {
  return runCommand(copy, "node", ["scripts/check.ts", gate]);
}

/** Plants the seed's files in the copy and returns what puts the copy back as it was. */
async function plant({ files }: Seed): Promise<() => Promise<void>> {
  const before = await Promise.all(
    Object.keys(files).map(async (file) => {
      const path = join(copy, file);
      return { path, file, text: await readFile(path, "utf8").catch(() => null) };
    }),
  );
  for (const { path, file, text } of before) {
    const seed = files[file];
    const next = typeof seed === "function" ? seed(text ?? "") : (seed ?? null);
    expect(next).not.toBe(text);
    await write(path, next);
  }
  return async () => {
    for (const { path, text } of before) await write(path, text);
  };
}

async function write(path: string, text: string | null): Promise<void> {
  await (text === null ? rm(path) : writeFile(path, text));
}

function replaceOnce(text: string, pattern: RegExp, next: (found: string) => string): string {
  expect(text).toMatch(pattern);
  return text.replace(pattern, next);
}
