import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type OutputFile } from "esbuild";

/** Bytes, minified, and each file through gzip. */
export type Size = { minified: number; gzipped: number };

/** Files that are loaded together. */
export type Load = Size & {
  name: string;
  /** The modules in them, ours and those of packages, as paths from this package. */
  modules: string[];
  /** What the bytes come from, largest first: folders of sources, packages. */
  parts: { name: string; minified: number }[];
};

export type BundleSizes = {
  /** What `import { connect } from "@purser/core"` loads: the entry and whatever it imports statically. */
  beforeFirstCall: Load;
  /** What a client loads when it needs it, each without what has been loaded before the first call. */
  later: Load[];
  /** All that a program has loaded when the answer to its first GET on one platform has been checked. */
  firstGet: Load[];
  /** All modules of the bundle, whenever they are loaded. */
  modules: string[];
  /** Imports that the bundle leaves to its runtime. */
  external: string[];
};

/** As esbuild names the entry. */
const program = "test/program.js";

/** Modules that are imported at run time, by what needs them. */
const laterEntries = {
  "first call": ["src/client/engine.ts"],
  "recognizers, Atlas": ["src/generated/atlas-recognizers.ts"],
  "recognizers, Cloud Manager": ["src/generated/cloud-manager-recognizers.ts"],
  "checks, Atlas": ["src/validation/checks.ts", "src/generated/atlas-operations.ts"],
  "checks, Cloud Manager": [
    "src/validation/checks.ts",
    "src/generated/cloud-manager-operations.ts",
  ],
  refusals: ["src/refusals/refusals.ts"],
  creations: ["src/creation/creation.ts"],
  Digest: ["src/auth/digest.ts"],
  "client.raw": ["src/raw/raw-client.ts"],
  diagnose: ["src/client/diagnose.ts"],
} as const;

/**
 * Bundles a program that imports one name of this package for browsers, split where modules are imported at run time,
 * and returns what is loaded when.
 */
export async function measureBundle(name = "connect"): Promise<BundleSizes> {
  const core = fileURLToPath(new URL("..", import.meta.url));
  const contents = `import { ${name} } from "@purser/core";\nglobalThis.imported = [${name}];\n`;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: `${core}test`, sourcefile: "program.js" },
    absWorkingDir: core,
    outdir: "bundle",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    // Left in place, to be told by name: no browser has them.
    external: ["node:*"],
    target: "es2023",
    minify: true,
    legalComments: "none",
    conditions: ["@purser/source"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const bundle = createBundle(core, metafile, outputFiles);
  const first = bundle.filesOf([program]);
  const load = (name: string, entries: readonly string[]) =>
    bundle.load(name, new Set([...bundle.filesOf(entries)].filter((file) => !first.has(file))));
  const platforms = ["Atlas", "Cloud Manager"] as const;
  return {
    beforeFirstCall: bundle.load("before the first call", first),
    later: Object.entries(laterEntries).map(([name, entries]) => load(name, entries)),
    firstGet: platforms.map((platform) =>
      bundle.load(
        `all of a first GET, ${platform}`,
        bundle.filesOf([
          program,
          ...laterEntries["first call"],
          ...laterEntries[`recognizers, ${platform}`],
        ]),
      ),
    ),
    modules: Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
    external: Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    ),
  };
}

function createBundle(root: string, { outputs }: Metafile, files: readonly OutputFile[]) {
  const contents = new Map(files.map(({ path, contents }) => [path.slice(root.length), contents]));
  const outputOf = (file: string) => {
    const output = outputs[file];
    if (!output) throw new Error(`esbuild did not write ${file}.`);
    return output;
  };
  const fileOf = (entry: string) => {
    const found = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === entry);
    if (found === undefined)
      throw new Error(
        `No file of the bundle begins with ${entry}: it is imported statically, or moved.`,
      );
    return found;
  };
  const withImports = (file: string, found: Set<string>): Set<string> => {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path, kind, external = false } of outputOf(file).imports) {
      if (kind === "import-statement" && !external) withImports(path, found);
    }
    return found;
  };

  return {
    /** The files that hold these modules and whatever they import statically. */
    filesOf(entries: readonly string[]): Set<string> {
      const found = new Set<string>();
      for (const entry of entries) withImports(fileOf(entry), found);
      return found;
    },
    load(name: string, files: ReadonlySet<string>): Load {
      let minified = 0;
      let gzipped = 0;
      const parts = new Map<string, number>();
      const modules: string[] = [];
      for (const file of files) {
        const bytes = contents.get(file) ?? new Uint8Array();
        minified += bytes.length;
        gzipped += gzipSync(bytes, { level: 9 }).length;
        for (const [module, { bytesInOutput }] of Object.entries(outputOf(file).inputs)) {
          if (bytesInOutput === 0) continue;
          modules.push(module);
          const part = partOf(module);
          parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
        }
      }
      const sorted = [...parts].toSorted(([, a], [, b]) => b - a);
      return {
        name,
        minified,
        gzipped,
        modules,
        parts: sorted.map(([name, minified]) => ({ name, minified })),
      };
    },
  };
}

/** The package that a module belongs to, or its folder in ours. */
function partOf(module: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  return name ?? module.replace(/\/[^/]+$/, "");
}
