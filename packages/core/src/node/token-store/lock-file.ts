import { open, readFile, rm, stat, type FileHandle } from "node:fs/promises";
import type { Sighting } from "./abandonment.ts";

/** Makes a file that was not there, with a text, and returns it open; undefined where it exists. */
export async function createExclusively(
  path: string,
  text: string,
): Promise<FileHandle | undefined> {
  let file;
  try {
    file = await open(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw error;
  }
  try {
    await file.writeFile(text);
    return file;
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
}

/** Returns what a lock file shows; undefined where there is none. */
export async function look(path: string): Promise<Sighting | undefined> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    return { text, beatAt: mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
