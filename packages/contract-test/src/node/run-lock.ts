import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { RefusedRunError } from "../safety/refused-run.ts";

/**
 * Takes an organization for this process, so that no two runs write to it at once, and returns what gives it back. The lock
 * is a file of mode 0600 that names its holder; one of a process of this machine that runs no more is taken over. Throws
 * `RefusedRunError` where another process has it.
 */
export async function lockOrganization(
  folder: string,
  orgId: string,
): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, `${orgId}.lock`);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await makeLock(lock, own)) {
      return async () => {
        if ((await textOf(lock)) === own) await rm(lock, { force: true });
      };
    }
    const held = await textOf(lock);
    if (held === undefined) continue;
    if (!isLeftBehind(held)) throw isBusy(orgId, lock, held);
    await takeAway(lock, held);
  }
  throw isBusy(orgId, lock, (await textOf(lock)) ?? "");
}

/** Makes the lock with its text in one step: a process that ends in between leaves none without a holder. */
async function makeLock(lock: string, text: string): Promise<boolean> {
  const draft = `${lock}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: "wx", mode: 0o600 });
    await link(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function textOf(lock: string): Promise<string | undefined> {
  return readFile(lock, "utf8").catch(() => undefined);
}

/** Moves a dead lock aside, which one process alone can do; should a living one have come in between, that is put back. */
async function takeAway(lock: string, dead: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  const isMoved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  if ((await textOf(aside)) !== dead) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

type Holder = { pid?: unknown; host?: unknown };

/** True where the holder is certainly gone. */
function isLeftBehind(text: string): boolean {
  const { pid, host } = holderIn(text);
  if (host !== hostname() || typeof pid !== "number") return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function holderIn(text: string): Holder {
  try {
    return { ...(JSON.parse(text) as Holder) };
  } catch {
    return {};
  }
}

function isBusy(orgId: string, lock: string, text: string): RefusedRunError {
  const { pid, host } = holderIn(text);
  const holder = typeof pid === "number" ? `Process ${pid} on ${String(host)}` : "Another process";
  return new RefusedRunError(
    "lock",
    `${holder} already tests organization ${orgId}.`,
    `Wait for it; if it runs no more, delete ${lock}.`,
  );
}
