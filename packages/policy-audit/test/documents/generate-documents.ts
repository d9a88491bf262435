import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withOutputs } from "../readme-examples.ts";
import { documentFiles } from "./document-files.ts";

const root = join(import.meta.dirname, "../../../..");
const pages = join(root, "docs/rules");
const files = documentFiles();
mkdirSync(pages, { recursive: true });
// The page of a rule that is gone would go on telling of it.
for (const name of readdirSync(pages)) {
  if (name.endsWith(".md") && !files.has(`docs/rules/${name}`)) rmSync(join(pages, name));
}
for (const [path, text] of files) {
  const isReadme = path === "packages/policy-audit/README.md";
  writeFileSync(join(root, path), isReadme ? await withOutputs(text) : text);
}
console.log(`generated ${files.size} files`);
