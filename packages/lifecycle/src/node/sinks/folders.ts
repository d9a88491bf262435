import { access, constants, stat } from "node:fs/promises";

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

/** Resolves with what was looked for; undefined where it is not there. */
export async function ifThere<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Why no file can be made in a folder, in one sentence; undefined where one can. */
export async function whyNotWritable(folder: string): Promise<string | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is not a folder.`;
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return codeOf(error) === "ENOENT"
      ? `the folder ${folder} is not there. Make it first.`
      : `nothing can be written to ${folder} (${codeOf(error)}).`;
  }
}
