import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { noConfig, parseConfig, type Config } from "./parse-config.ts";

/** Returns what the `config.json` in a folder says; nothing where there is none. */
export async function readConfig(folder: string): Promise<Config> {
  try {
    return parseConfig(await readFile(join(folder, "config.json"), "utf8"));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return noConfig;
    return { ...noConfig, problems: [`config.json: ${message}.`] };
  }
}
