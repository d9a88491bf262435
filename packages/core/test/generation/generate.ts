import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";

const files = generatedFiles();
const packageRoot = new URL("../../", import.meta.url);
for (const [path, text] of files) writeFileSync(new URL(path, packageRoot), text);
console.log(`generated ${files.size} files`);
