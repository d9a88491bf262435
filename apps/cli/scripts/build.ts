import { chmodSync, copyFileSync, renameSync, rmSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { builtinsWithoutFacade, isOfCommander } from "./builtins-without-facade.ts";
import { frontGroups } from "./front-groups.ts";

// Loading many small files is most of what a short command costs. What every command needs, commander included, becomes one
// file, and each implementation a few others; packages stay packages.
const folder = join(import.meta.dirname, "..");
const dist = join(folder, "dist");
const unfinished = join(folder, "dist.unfinished");
rmSync(unfinished, { recursive: true, force: true });
const bundle = await rolldown({
  input: join(folder, "src/main.ts"),
  platform: "node",
  external: (id, importer) =>
    /^[^./\0]/.test(id) && id !== "commander" && !isOfCommander(id, importer) && !isAbsolute(id),
  plugins: [builtinsWithoutFacade()],
  onLog(level, log, report) {
    report(level === "info" ? level : "error", log);
  },
});
await bundle.write({
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
const commander = dirname(fileURLToPath(import.meta.resolve("commander")));
copyFileSync(join(commander, "LICENSE"), join(unfinished, "commander-LICENSE"));
rmSync(dist, { recursive: true, force: true });
renameSync(unfinished, dist);
