import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { JournalError } from "../../journal/journal-error.ts";

/**
 * Takes a journal for this process, and returns what gives it back. The lock is a file that exists once and names its
 * holder; one of a process of this machine that runs no more is taken over. Throws `JournalError` where another process
 * has it.
 */
export async function lockJournal(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const own = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await make(lock, own)) {
      return async () => {
        if ((await textOf(lock)) === own) await rm(lock, { force: true });
      };
    }
    const held = await textOf(lock);
    if (held === undefined) continue;
    if (!isLeftBehind(held)) throw busy(path, lock, held);
    await takeAway(lock, held);
  }
  throw busy(path, lock, (await textOf(lock)) ?? "");
}

/** Makes the lock with its text in one step: a process that ends in between leaves none without a holder. */
async function make(lock: string, text: string): Promise<boolean> {
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
  try {
    return await readFile(lock, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Moves a dead lock aside, which one process alone can do. Should it have been replaced by a living one in between, that is
 * put back.
 */
async function takeAway(lock: string, dead: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await textOf(aside)) !== dead) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

type Holder = { pid?: unknown; host?: unknown };

/** True where the holder is certainly gone. */
function isLeftBehind(text: string): boolean {
  const { pid, host } = holderOf(text);
  if (host !== hostname() || typeof pid !== "number") return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function holderOf(text: string): Holder {
  try {
    return { ...(JSON.parse(text) as Holder) };
  } catch {
    return {};
  }
}

function busy(path: string, lock: string, text: string): JournalError {
  const { pid, host } = holderOf(text);
  const holder = typeof pid === "number" ? `process ${pid} on ${String(host)}` : "another process";
  return new JournalError(
    "busy",
    `${holder} works on ${path}. Wait for it; if it runs no more, delete ${lock}.`,
  );
}
