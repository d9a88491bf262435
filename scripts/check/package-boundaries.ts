/** What a package's source files may import of the other packages of this repository. */
export type Boundary = {
  /** The package's folder, from the repository's root. */
  readonly folder: string;
  /** Package names or subpaths that may be imported; a name allows its subpaths too. */
  readonly imports: readonly string[];
  /** What may be imported by `import type` alone. */
  readonly typeImports?: readonly string[];
  /** Packages of `imports` that only these files or folders (under the package's folder) may import. */
  readonly onlyIn?: Readonly<Record<string, readonly string[]>>;
  /** Set where Node's built-in modules stay behind `src/node/`, so that browsers and workers can load the rest. */
  readonly isPortable?: true;
};

const everything = [
  "@purser/spec",
  "@purser/core",
  "@purser/inventory",
  "@purser/policy-audit",
  "@purser/lifecycle",
  "@purser/contract-test",
  "@purser/emulator",
  "@purser/tui",
];

/**
 * Who may import whom, by package name. The emulator never imports the client: a bug they shared
 * would cancel itself out. A package that is not listed may import nothing of ours.
 */
export const boundaries: Readonly<Record<string, Boundary>> = {
  "@purser/spec": { folder: "spec", imports: [] },
  "@purser/core": { folder: "packages/core", imports: ["@purser/spec"], isPortable: true },
  "@purser/inventory": {
    folder: "packages/inventory",
    imports: ["@purser/core"],
    isPortable: true,
  },
  "@purser/policy-audit": {
    folder: "packages/policy-audit",
    imports: [],
    typeImports: ["@purser/core", "@purser/inventory"],
    isPortable: true,
  },
  "@purser/lifecycle": {
    folder: "packages/lifecycle",
    imports: ["@purser/core", "@purser/inventory"],
    isPortable: true,
  },
  "@purser/contract-test": {
    folder: "packages/contract-test",
    imports: ["@purser/spec", "@purser/core/transport", "@purser/policy-audit/report-parts"],
  },
  "@purser/emulator": { folder: "packages/emulator", imports: ["@purser/spec"] },
  "@purser/tui": {
    folder: "apps/tui",
    imports: ["@purser/core", "@purser/inventory", "@purser/policy-audit", "@purser/lifecycle"],
  },
  purser: {
    folder: "apps/cli",
    imports: everything,
    onlyIn: { "@purser/emulator": ["src/demo/", "src/commands/emulator"] },
  },
  "@purser/bench": { folder: "bench", imports: everything },
  "@purser/prove": { folder: "prove", imports: everything },
};
