import { appendFile, readFile } from "node:fs/promises";
import { checkWritable } from "../output/write-file.ts";

/** Returns what a history file holds; nothing if there is none yet. Throws a UsageError if none could be written. */
export async function checkHistory(path: string): Promise<string> {
  await checkWritable(path, "--history");
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}

export async function appendHistory(path: string, line: string): Promise<void> {
  await appendFile(path, line.endsWith("\n") ? line : `${line}\n`);
}
