import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../documents/document-files.ts";
import { takeCaptures } from "./take-captures.ts";

// `pnpm generate`: writes the tour of the browser, a page for each size.
const pages = await takeCaptures();
for (const [path, text] of pages) {
  mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true });
  writeFileSync(join(repositoryRoot, path), text);
}
process.stdout.write(`captured ${pages.size} sizes\n`);
