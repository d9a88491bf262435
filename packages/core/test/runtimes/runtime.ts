/** How one runtime is got from npm and told to use the client. Commands are lines without a shell. */
export type Runtime = {
  name: string;
  /** What npm installs, by the name it gets. */
  packages: Readonly<Record<string, string>>;
  version: readonly string[];
  /** By the way the package is loaded: the command that prints `OK …`. */
  ways: Readonly<Record<string, readonly string[]>>;
};

const platform = process.platform === "win32" ? "win" : process.platform;

function node(major: number): Runtime {
  const folder = `node${major}`;
  const binary = `node_modules/${folder}/bin/node`;
  return {
    name: `Node ${major}`,
    // The package that holds the binary; the one called "node" picks it when it is installed.
    packages: { [folder]: `npm:node-${platform}-${process.arch}@${major}` },
    version: [binary, "--version"],
    ways: {
      import: [binary, "import.mjs"],
      require: [binary, "require.cjs"],
      "import of /node and /transport": [binary, "subpaths.mjs"],
    },
  };
}

/** Every runtime that the client is made for. Versions are the ones it was last tried with. */
export const runtimes: readonly Runtime[] = [
  node(22),
  node(24),
  node(26),
  {
    name: "Deno",
    packages: { deno: "2.9.6" },
    version: ["node_modules/.bin/deno", "--version"],
    ways: {
      import: [
        "node_modules/.bin/deno",
        "run",
        "--no-prompt",
        "--node-modules-dir=manual",
        "import.mjs",
      ],
    },
  },
  {
    name: "Bun",
    packages: { bun: "1.4.5" },
    version: ["node_modules/.bin/bun", "--version"],
    ways: {
      import: ["node_modules/.bin/bun", "import.mjs"],
      require: ["node_modules/.bin/bun", "require.cjs"],
    },
  },
  {
    name: "workerd",
    packages: { workerd: "1.20261117.1" },
    version: ["node_modules/.bin/workerd", "--version"],
    ways: { "bundle by esbuild": ["node_modules/.bin/workerd", "test", "worker.capnp"] },
  },
  {
    name: "browser",
    packages: {},
    version: ["node_modules/.bin/esbuild", "--version"],
    ways: { "bundle by esbuild, web globals only": [process.execPath, "in-web-globals.cjs"] },
  },
];

/** Of npm, for the bundles. */
export const bundler: Readonly<Record<string, string>> = { esbuild: "0.28.2" };
