import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./ensure-built.ts";
import { entryPoint } from "./repository.ts";

/** What the table of exit codes calls a fault of Purser's own: a build that fails is no finding. */
const internalFault = 70;

/**
 * Builds what is out of date, then runs `purser` in this process: signals and exit code are its own.
 * Returns whether it ran.
 */
export async function runPurser(args: readonly string[]): Promise<boolean> {
  if ((await ensureBuilt()) !== 0) {
    process.exitCode = internalFault;
    return false;
  }
  process.argv = [process.execPath, entryPoint, ...args];
  await import(pathToFileURL(entryPoint).href);
  return true;
}
