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
  /** What the gate must say, so that it is red for this fault and, where it counts them, for no other. */
  readonly says: readonly (string | RegExp)[];
};

const emulator = "packages/emulator/src";

const seeds: readonly Seed[] = [
  {
    // In one copy: the linter reads all files with their types, which is most of what this file takes.
    fault:
      "an import of the client from the emulator, a cycle of two files, a hidden import, a promise nobody waits for and a rule switched off without a reason",
    gate: "lint",
    files: {
      [`${emulator}/seeded-client.ts`]: `export { connect } from "@purser/core";\n`,
      [`${emulator}/seeded-egg.ts`]: `import { hen } from "./seeded-hen.ts";\nexport const egg = () => hen;\n`,
      [`${emulator}/seeded-hen.ts`]: `import { egg } from "./seeded-egg.ts";\nexport const hen = () => egg;\n`,
      "apps/cli/src/seeded.ts": `export const load = () => import("@purser/emulator");\n`,
      [`${emulator}/seeded.ts`]: `const later = async (): Promise<void> => {};\nexport const now = (): void => {\n  later();\n};\n`,
      [`${emulator}/seeded-quiet.ts`]: `${["// oxlint", "disable no-console"].join("-")}\nconsole.log("seeded");\n`,
    },
    says: [
      "@purser/emulator may not import @purser/core",
      /import\(no-cycle\)[^]*?seeded-(?:egg|hen)\.ts[^]*import\(no-cycle\)[^]*?seeded-(?:egg|hen)\.ts/u,
      "purser may import @purser/emulator only in src/demo/",
      "typescript(no-floating-promises)",
      "Found 0 warnings and 5 errors.",
      `${emulator}/seeded-quiet.ts:1: a lint rule is switched off without a reason`,
    ],
  },
  {
    fault: "a generated file changed by hand",
    gate: "drift",
    files: { "spec/generated/operations.ts": (text) => `${text}export const seeded = 1;\n` },
    says: ["spec/generated/operations.ts:", / 1 out of date/u],
  },
  {
    fault: "a constraint changed in the YAML and not generated",
    gate: "drift",
    files: {
      "spec/schemas/identifiers.yaml": (text) =>
        replaceOnce(text, /\{24\}|maxLength: \d+/u, (found) =>
          found === "{24}" ? "{23}" : "maxLength: 1",
        ),
    },
    says: ["spec/generated/atlas.json:", "packages/core/src/generated/atlas.ts:"],
  },
  {
    fault: "an export nobody imports",
    gate: "knip",
    files: { [`${emulator}/clock.ts`]: (text) => `${text}\nexport const seeded = 1;\n` },
    says: [/^Unused exports \(1\)\nseeded .*\nprocessed/mu],
  },
  {
    fault: "a badly formatted file",
    gate: "format",
    files: { [`${emulator}/seeded.ts`]: `export const seeded = { a:1 }\n` },
    says: [`${emulator}/seeded.ts`, "Format issues found in above 1 files"],
  },
  {
    fault: "a type error in a test",
    gate: "types",
    files: { [`${emulator}/seeded.test.ts`]: `export const seeded: string = 1;\n` },
    says: [/^types\npackages\/emulator\/src\/seeded\.test\.ts\(1,14\): error TS2322: .*\n\n/mu],
  },
  {
    fault: "a package without README, and an export that points nowhere",
    gate: "packages",
    files: {
      "packages/emulator/README.md": null,
      "spec/package.json": (text) =>
        text.replaceAll("./generated/lines.json", "./generated/seeded.json"),
    },
    says: [
      "@purser/emulator: README.md is not in the tarball",
      "@purser/spec: exports names ./generated/seeded.json, which is not in the tarball",
    ],
  },
  {
    fault: "a file whose name says nothing and one too long to have one job",
    gate: "names",
    files: {
      [`${emulator}/utils.ts`]: `export const seeded = 1;\n`,
      [`${emulator}/seeded.ts`]: "export {};\n".repeat(301),
    },
    says: [
      `${emulator}/utils.ts: "utils" says nothing`,
      `${emulator}/seeded.ts: 301 lines, 300 at most`,
    ],
  },
];

const timeout = 180_000;

/** Gates that read everything take a minute to be seen red, or green, and are with `PURSER_GATES=all`. */
const isWhole = process.env["PURSER_GATES"] === "all";
const slowGates = new Set(["lint", "types", "packages"]);
const tried = seeds.filter(({ gate }) => isWhole || !slowGates.has(gate));

if (isWhole) {
  test("all gates are green on the repository as it is", { timeout }, async () => {
    const { code, output } = await check();
    expect(output).toMatch(/\n8 gates green in /u);
    expect(code).toBe(0);
  });
}

describe.each([...new Set(tried.map(({ gate }) => gate))])("the gate %s", { timeout }, (gate) => {
  test.each(tried.filter((seed) => seed.gate === gate))("is red for $fault", async (seed) => {
    const restore = await plant(seed);
    try {
      const { code, output } = await check(gate);
      for (const said of seed.says) expect(output).toMatch(said);
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

function check(...gates: readonly string[]): ReturnType<typeof runCommand> {
  return runCommand(copy, "node", ["scripts/check.ts", ...gates]);
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
