import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintInputs, fingerprintOutputs } from "./fingerprint.ts";
import { withLock } from "./lock.ts";
import { cacheFolder, entryPoint, root } from "./repository.ts";

const stampFile = join(cacheFolder, "build-stamp");

/**
 * Builds every package, unless nothing has changed since the last build. Returns 0, or the exit code of the
 * build that failed, whose output is then on stderr. Two processes that call it build once.
 */
export async function ensureBuilt(isForced = false): Promise<number> {
  if (!isForced && isFresh()) return 0;
  const { runTurbo } = await import("./run-turbo.ts");
  return withLock(join(cacheFolder, "build-lock"), async () => {
    if (!isForced && isFresh()) return 0;
    // Taken before the build: what is written while it runs makes the next one stale.
    const inputs = fingerprintInputs(root);
    const code = await runTurbo(root, isForced);
    if (code !== 0) return code;
    if (!existsSync(entryPoint)) {
      process.stderr.write(
        `The build ended well, but there is no ${entryPoint}: run pnpm build --force.\n`,
      );
      return 1;
    }
    writeStamp(`${inputs} ${fingerprintOutputs(root)}`);
    return 0;
  });
}

function isFresh(): boolean {
  try {
    const stamp = readFileSync(stampFile, "utf8");
    return stamp === `${fingerprintInputs(root)} ${fingerprintOutputs(root)}`;
  } catch {
    return false;
  }
}

/** In one step: nobody ever reads half a stamp. */
function writeStamp(stamp: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  const draft = `${stampFile}.${process.pid}`;
  writeFileSync(draft, stamp);
  renameSync(draft, stampFile);
}
