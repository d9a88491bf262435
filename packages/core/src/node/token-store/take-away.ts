import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import type { Sighting } from "./abandonment.ts";
import { createExclusively, look } from "./lock-file.ts";
import { newHolder } from "./lock-holder.ts";

/**
 * Removes a lock that was left behind. Of all who find it so only the one that makes the guard, named after that very
 * lock, may remove it, or a slow one would remove the lock of whoever was quicker.
 */
export async function takeAway(
  path: string,
  text: string,
  isGuardAbandoned: (guard: Sighting) => boolean,
): Promise<void> {
  const guard = guardOf(path, text);
  const file = await createExclusively(guard, JSON.stringify(newHolder()));
  if (!file) {
    const seen = await look(guard);
    if (seen && isGuardAbandoned(seen)) await rm(guard, { force: true });
    return;
  }
  try {
    if ((await look(path))?.text === text) await rm(path, { force: true });
  } finally {
    await file.close();
    await rm(guard, { force: true });
  }
}

/** Returns the path of the guard of one lock: another lock at the same path has another guard. */
export function guardOf(path: string, text: string): string {
  return `${path}.${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}
