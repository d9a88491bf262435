import { chmodSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { builtinsWithoutFacade } from "./builtins-without-facade.ts";
import { frontGroups } from "./front-groups.ts";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

// Loading many small files is most of what a command costs before it does anything. What every command needs becomes one file,
// and what each of them loads later a few others, packages included: from their sources, so that there is nothing to build first.
const folder = join(import.meta.dirname, "..");
const dist = join(folder, "dist");
/** What Node brings, what is compiled for a machine, and what Ink asks for in development. */
const isExternal = /^(?:node:|@napi-rs\/|react-devtools-core$)/;
const unfinished = join(folder, "dist.unfinished");
rmSync(unfinished, { recursive: true, force: true });
const bundle = await rolldown({
  input: join(folder, "src/main.ts"),
  platform: "node",
  external: (id) => isExternal.test(id),
  resolve: { conditionNames: ["@purser/source", "node", "import", "default"] },
  plugins: [builtinsWithoutFacade()],
  onLog(level, log, report) {
    report(level === "info" ? level : "error", log);
  },
});
const { output } = await bundle.write({
  dir: unfinished,
  format: "esm",
  // Next to each other, so that package.json is one folder up from any of them, as it is from the sources.
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
  codeSplitting: { groups: frontGroups(join(folder, "src/run-process.ts")) },
  sourcemap: true,
  sourcemapExcludeSources: true,
});
chmodSync(join(unfinished, "main.js"), 0o755);
const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
writeFileSync(join(unfinished, "third-party-licenses.txt"), thirdPartyLicenses(modules));
rmSync(dist, { recursive: true, force: true });
renameSync(unfinished, dist);
