import { randomUUID } from "node:crypto";
import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../errors/usage-error.ts";

/** Throws a UsageError if a file could not be written: before anything was asked for, rather than after. */
export async function checkWritable(path: string, option: string): Promise<void> {
  const folder = dirname(path);
  const hint = "Name a file in a folder that is there and that you may write to.";
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isDirectory()) throw new UsageError(`${option} "${path}" is a folder.`, hint);
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) {
    throw new UsageError(
      `${option} "${path}" cannot be written: its folder does not let it.`,
      hint,
    );
  }
}

/** Writes a file as a whole: until it is complete, what was there stays. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    await writeFile(unfinished, text, { flag: "wx" });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
