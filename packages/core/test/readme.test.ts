import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import * as core from "../src/index.ts";
import { readExamples } from "./readme-blocks.ts";

const run = promisify(execFile);
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const readme = await readFile(pathOf("../README.md"), "utf8");
const examples = readExamples(readme);
let results: { printed: string; error?: string }[] = [];

beforeAll(async () => {
  const args = ["--conditions=@purser/source", "--no-warnings", pathOf("./readme-runner.ts")];
  const { stdout } = await run(process.execPath, args);
  results = JSON.parse(stdout) as typeof results;
});

describe("the README", () => {
  it("has its examples found, all of them", () => {
    expect(examples).toHaveLength(readme.match(/^```ts$/gm)?.length ?? 0);
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples.map((example, index) => ({ ...example, index })))(
    "runs the example of line $line, $heading, and prints what it shows",
    ({ index, printed = "" }) => {
      const result = results[index] ?? { printed: "", error: "It did not run." };
      expect(result.error).toBeUndefined();
      expect(result.printed).toBe(printed);
    },
  );

  it("compiles its examples", async () => {
    const folder = await mkdtemp(join(tmpdir(), "purser-readme-types-"));
    try {
      await writeFile(join(folder, "names.ts"), names);
      await Promise.all(
        examples.map(({ code, line }) => writeFile(join(folder, `line-${line}.ts`), code)),
      );
      await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
      const tsc = pathOf("../../../node_modules/typescript/bin/tsc");
      const failure = await run(process.execPath, [tsc, "-p", folder]).then(
        () => "",
        ({ stdout }: { stdout: string }) => stdout,
      );
      expect(failure).toBe("");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("has a row for every error that the package exports, with its code", async () => {
    const bases = new Set(["PurserError", "ApiError"]);
    const classes = Object.keys(core).filter(
      (name) => /^[A-Z].*Error$/.test(name) && !bases.has(name),
    );
    expect(classes.length).toBeGreaterThan(15);
    for (const name of classes) {
      const file = name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
      const source = await readFile(pathOf(`../src/errors/${file}.ts`), "utf8");
      const code = /readonly code = "(.*)"/.exec(source)?.[1];
      const star = source.includes("extends ApiError") ? " ★" : "";
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\`${star} +\\| \`${code}\` `, "m"));
    }
  });
});

/** What an example may take for granted, beside what it imports. */
const names = `import type { AtlasClient, Auth } from "@purser/core";
declare global {
  const atlas: AtlasClient, auth: Auth;
  const orgId: string, clientId: string, clientSecret: string, publicKey: string, privateKey: string;
}
`;

const tsconfig = {
  extends: pathOf("../../../tsconfig.check.json"),
  compilerOptions: {
    moduleDetection: "force",
    types: ["node"],
    typeRoots: [pathOf("../../../node_modules/@types")],
    paths: {
      "@purser/core": [pathOf("../src/index.ts")],
      "@purser/core/node": [pathOf("../src/node/index.ts")],
      "@purser/core/transport": [pathOf("../src/transport/index.ts")],
    },
  },
  include: ["*.ts"],
};
