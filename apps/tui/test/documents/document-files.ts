import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "./config-schema.ts";
import { keysTable } from "./keys-table.ts";

export const repositoryRoot = join(import.meta.dirname, "../../../..");

const page = "docs/terminal-browser.md";
const start = "<!-- keys: generated from the browser's actions by `pnpm generate`, do not edit -->";
const end = "<!-- end of keys -->";

/** Returns every document that is made from the code, by its path in the repository. */
export function documentFiles(): Map<string, string> {
  const text = readFileSync(join(repositoryRoot, page), "utf8");
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${page} has no place for keys.`);
  return new Map([
    ["apps/tui/schemas/config.schema.json", configSchema()],
    [page, `${before}${start}\n\n${keysTable()}\n\n${end}${after}`],
  ]);
}
