import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** Tests read the packages' sources: a stale build can neither hide a fault nor invent one. */
const source = "@purser/source";

const isWhole = (variable: string): boolean => process.env[variable] === "all";

/**
 * What takes minutes, on demand. What tries the browser in a pseudo-terminal takes seconds a test: the ways of leaving it, the
 * refusals, many rows and the search for secrets are always tried; suspending, mouse, clipboard, editor and bad networks with
 * `PURSER_TERMINAL=all`. A whole contract run over HTTP keeps the platforms' rates: with `PURSER_CAMPAIGN=all`.
 */
const elsewhere = [
  ...(isWhole("PURSER_TERMINAL")
    ? []
    : ["apps/cli/test/browser/{bad-networks,suspending,terminal-edge}.test.ts"]),
  ...(isWhole("PURSER_CAMPAIGN") ? [] : ["apps/cli/test/contract/whole-over-http.test.ts"]),
];

const common = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
};
const exclude = ["**/node_modules/**", "**/dist/**", ...elsewhere];
// Milliseconds. Command lines and emulators start within one second even on a busy machine.
const patience = { testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        ...common,
        test: {
          name: "packages",
          include: ["{spec,packages}/**/*.test.ts"],
          exclude,
          ...patience,
          // What the packages hold is pure enough to share a process: loading it anew for each file takes half of the time.
          isolate: false,
          typecheck: {
            enabled: true,
            include: ["{spec,packages,apps}/**/*.test-d.ts"],
            exclude: ["**/node_modules/**", "**/dist/**"],
            tsconfig: "tsconfig.types.json",
            // The types of the sources are the business of `pnpm check`, which names every fault it finds.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        ...common,
        test: {
          name: "apps",
          include: ["{bench,prove,scripts,apps}/**/*.test.ts", "*.test.ts"],
          exclude,
          ...patience,
        },
      },
    ],
    // Two cores are what the smallest machine here has; more workers only wait for each other.
    maxWorkers: 2,
    // A table that a test prints is part of what it shows.
    silent: false,
    disableConsoleIntercept: true,
  },
});
