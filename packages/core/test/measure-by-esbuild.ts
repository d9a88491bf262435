import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Size } from "./measure-bundle.ts";

/** As esbuild names the entry. */
const program = "test/program.js";

/**
 * The same program by another bundler. esbuild's splitting puts what a part has in common with others into a file of its
 * own for every combination of parts, two dozen small ones here, and counts what is imported by way of an index as used:
 * a second opinion that is never the smaller one.
 */
export async function measureByEsbuild(): Promise<(Size & { name: string })[]> {
  const core = fileURLToPath(new URL("..", import.meta.url));
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: 'import { connect } from "@purser/core";\nglobalThis.imported = [connect];\n',
      resolveDir: `${core}test`,
      sourcefile: "program.js",
    },
    absWorkingDir: core,
    outdir: "bundle",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    target: "es2023",
    minify: true,
    legalComments: "none",
    conditions: ["@purser/source"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const { outputs } = metafile;
  const withImports = (file: string, found: Set<string>): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === "import-statement" && path in outputs) withImports(path, found);
    }
  };
  const load = (name: string, ...entries: string[]) => {
    const found = new Set<string>();
    for (const [file, { entryPoint = "" }] of Object.entries(outputs)) {
      if (entries.includes(entryPoint)) withImports(file, found);
    }
    const files = outputFiles.filter(({ path }) => found.has(path.replace(core, "")));
    return {
      name: `${name}, by esbuild`,
      minified: files.reduce((sum, { contents }) => sum + contents.length, 0),
      gzipped: files.reduce(
        (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
        0,
      ),
    };
  };
  const engine = "src/client/engine.ts";
  return [
    load("before the first call", program),
    load("all of a first GET, Atlas", program, engine, "src/generated/atlas-recognizers.ts"),
  ];
}
