import { rm, type FileHandle } from "node:fs/promises";
import type { Clock, Random } from "../../clock.ts";
import { beatInterval, createAbandonment } from "./abandonment.ts";
import { createExclusively, look } from "./lock-file.ts";
import { newHolder } from "./lock-holder.ts";
import { takeAway } from "./take-away.ts";

export type LockOptions = { clock: Clock; random: Random };

/** Milliseconds between two attempts, and as much again at random: waiters must not all come at once. */
const pollInterval = 20;

/**
 * Waits for a lock shared by processes and returns what releases it. The lock is a file made with O_EXCL; its holder
 * touches it every second, and one left behind by a killed process is taken over: at once on the same machine, within
 * seconds on another. Should two processes ever hold it (one was suspended and came back), one token too many is minted
 * and nothing else goes wrong. Rejects where the file cannot be made for any reason but that it exists.
 */
export async function acquireFileLock(
  path: string,
  { clock, random }: LockOptions,
): Promise<() => Promise<void>> {
  const text = JSON.stringify(newHolder());
  const isAbandoned = createAbandonment();
  const isGuardAbandoned = createAbandonment();
  for (;;) {
    const file = await createExclusively(path, text);
    if (file) return holdLock(path, file, text, clock);
    const seen = await look(path);
    if (seen && isAbandoned(seen, clock.now())) {
      await takeAway(path, seen.text, (guard) => isGuardAbandoned(guard, clock.now()));
    }
    if (seen) await clock.sleep(pollInterval * (1 + random()));
  }
}

function holdLock(path: string, file: FileHandle, text: string, clock: Clock) {
  const released = new AbortController();
  const beating = beat(file, clock, released.signal);
  return async () => {
    released.abort(new Error("The lock was released."));
    await beating;
    await file.close();
    // Somebody may have taken the lock over while this process was suspended: then the file is theirs.
    if ((await look(path))?.text === text) await rm(path, { force: true });
  };
}

async function beat(file: FileHandle, clock: Clock, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted) {
      await clock.sleep(beatInterval, signal);
      const seconds = clock.now() / 1_000;
      await file.utimes(seconds, seconds);
    }
  } catch {
    // Released, or the file system refuses: then the others stop believing in this holder, which is right.
  }
}
