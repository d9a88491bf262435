import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentFiles, repositoryRoot } from "./document-files.ts";

const files = documentFiles();
for (const [path, text] of files) writeFileSync(join(repositoryRoot, path), text);
process.stdout.write(`generated ${files.size} files\n`);
