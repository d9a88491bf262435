import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { driftOf } from "./drift.ts";
import { generatedFiles } from "./generated-files.ts";

const specFolder = join(import.meta.dirname, "..");
const files = await generatedFiles(specFolder);
const drifts = driftOf(files, (path) => {
  const target = join(specFolder, "..", path);
  return existsSync(target) ? readFileSync(target, "utf8") : undefined;
});
for (const { path, line, committed, generated } of drifts) {
  console.error(
    `${path}:${line} is out of date\n  committed: ${committed}\n  generated: ${generated}`,
  );
}
console.log(`compared ${files.size} generated files, ${drifts.length} out of date`);
if (drifts.length > 0) {
  console.error("run `pnpm generate` and commit what it writes");
  process.exitCode = 1;
}
