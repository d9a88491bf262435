import { readFile } from "node:fs/promises";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";

/** Returns the text of a file that an option names. Throws a UsageError if it cannot be read. */
export async function readTextFile(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw toConfigurationFailure(error, what, path);
  }
}
