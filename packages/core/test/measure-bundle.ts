import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, defaultClientConditions, type Rolldown } from "vite";

/** Bytes, minified, and each file through gzip. */
export type Size = { minified: number; gzipped: number };

/** Files that are loaded together. */
export type Load = Size & {
  name: string;
  /** The modules in them, ours and those of packages, as paths from this package. */
  modules: string[];
};

export type BundleSizes = {
  /** What `import { connect } from "@purser/core"` loads: the entry and whatever it imports statically. */
  beforeFirstCall: Load;
  /** What a client loads when it needs it, each without what it has by then: all have the first call's. */
  later: Load[];
  /** All that a program has loaded when the answer to its first GET on one platform has been checked. */
  firstGet: Load[];
  /** All modules of the bundle, whenever they are loaded. */
  modules: string[];
  /** Imports that the bundle leaves to its runtime. */
  external: string[];
};

const program = "test/program.js";

/** Modules that are imported at run time, by what needs them. */
const laterEntries = {
  "first call": ["src/client/engine.ts"],
  "usual answers, Atlas": ["src/generated/atlas-recognizers.ts"],
  "usual answers, Cloud Manager": ["src/generated/cloud-manager-recognizers.ts"],
  "other answers and bodies, Atlas": [
    "src/validation/checks.ts",
    "src/generated/atlas-operations.ts",
  ],
  "other answers and bodies, Cloud Manager": [
    "src/validation/checks.ts",
    "src/generated/cloud-manager-operations.ts",
  ],
  refusals: ["src/refusals/refusals.ts"],
  creations: ["src/creation/creation.ts"],
  Digest: ["src/auth/digest.ts"],
  "client.raw": ["src/raw/raw-client.ts"],
} as const;

/**
 * Bundles a program that imports one name of this package for browsers, as Vite does without any settings but the
 * conditions, its own loader of chunks included, and returns what is loaded when.
 */
export async function measureBundle(name = "connect"): Promise<BundleSizes> {
  const core = fileURLToPath(new URL("..", import.meta.url));
  const source = `import { ${name} } from "@purser/core";\nglobalThis.imported = [${name}];\n`;
  const built = await build({
    root: core,
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    resolve: { conditions: ["@purser/source", ...defaultClientConditions] },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === program ? core + program : undefined),
        load: (id) => (id === core + program ? source : undefined),
      },
    ],
    build: {
      write: false,
      // Left in place, to be told by name: no browser has them.
      rolldownOptions: { input: program, external: /^node:/ },
    },
  });
  const bundle = createBundle(core, chunksOf(built));
  const first = bundle.filesOf([program]);
  const engine = bundle.filesOf(laterEntries["first call"]);
  const load = (name: string, entries: readonly string[]) => {
    const isKnown = (file: string) =>
      first.has(file) || (name !== "first call" && engine.has(file));
    const files = [...bundle.filesOf(entries)].filter((file) => !isKnown(file));
    return bundle.load(name, new Set(files));
  };
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
          ...laterEntries[`usual answers, ${platform}`],
        ]),
      ),
    ),
    modules: bundle.modules,
    external: bundle.external,
  };
}

function chunksOf(built: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk[] {
  const outputs = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  return outputs.filter((output) => output.type === "chunk");
}

function createBundle(root: string, chunks: readonly Rolldown.OutputChunk[]) {
  const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const modulesOf = ({ modules }: Rolldown.OutputChunk) =>
    Object.entries(modules).flatMap(([id, { code }]) => (code ? [id.replace(root, "")] : []));
  const withImports = (file: string, found: Set<string>): void => {
    const chunk = files.get(file);
    if (!chunk || found.has(file)) return;
    found.add(file);
    for (const imported of chunk.imports) withImports(imported, found);
  };

  return {
    /** The files that hold these modules and whatever they import statically. */
    filesOf(entries: readonly string[]): Set<string> {
      const found = new Set<string>();
      for (const entry of entries) {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === root + entry);
        if (!chunk)
          throw new Error(`${entry} begins no file: it is imported statically, or moved.`);
        withImports(chunk.fileName, found);
      }
      return found;
    },
    load(name: string, names: ReadonlySet<string>): Load {
      const loaded = chunks.filter(({ fileName }) => names.has(fileName));
      const bytes = loaded.map(({ code }) => new TextEncoder().encode(code));
      return {
        name,
        minified: sumOf(bytes.map(({ length }) => length)),
        gzipped: sumOf(bytes.map((file) => gzipSync(file, { level: 9 }).length)),
        modules: loaded.flatMap(modulesOf),
      };
    },
    modules: chunks.flatMap(modulesOf),
    external: chunks.flatMap(({ imports }) => imports.filter((file) => !files.has(file))),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
