import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Returns the addresses of the sources that a built file was made of, by its source map; of any other file, its own. What is
 * loaded from a file is all that is in it.
 */
export function sourcesOf(url: string): string[] {
  if (!url.startsWith("file:")) return [url];
  const map = `${fileURLToPath(url)}.map`;
  if (!existsSync(map)) return [url];
  const { sources } = JSON.parse(readFileSync(map, "utf8")) as { sources: string[] };
  return sources.map((source) => new URL(source, url).href);
}
