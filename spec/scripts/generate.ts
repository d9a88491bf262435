import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./generated-files.ts";

const specFolder = join(import.meta.dirname, "..");
const files = await generatedFiles(specFolder);
for (const [path, text] of files) {
  const target = join(specFolder, "..", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
console.log(`generated ${files.size} files`);
