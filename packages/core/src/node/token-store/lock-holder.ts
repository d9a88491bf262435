import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Who holds a lock, as its file says. `machine` also tells containers apart that share a folder. */
export type LockHolder = { id: string; pid: number; machine: string };

/** Returns a holder that is this process, with an id of its own. */
export function newHolder(): LockHolder {
  return { id: randomUUID(), pid: process.pid, machine: thisMachine() };
}

/** Reads a lock file; undefined for one that is half written or not ours. */
export function textToHolder(text: string): LockHolder | undefined {
  try {
    const { id, pid, machine } = JSON.parse(text) as Partial<LockHolder>;
    if (typeof id !== "string" || typeof machine !== "string") return undefined;
    return typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0
      ? { id, pid, machine }
      : undefined;
  } catch {
    return undefined;
  }
}

/** True where the holder is certainly gone: a process of this machine that no longer runs. */
export function isDead({ pid, machine }: LockHolder): boolean {
  if (machine !== thisMachine()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

let machine: string | undefined;

function thisMachine(): string {
  machine ??= `${hostname()} ${processNamespace()}`;
  return machine;
}

/** Containers on one host may share its name and not its process ids (Linux, namespaces(7)). */
function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return process.platform;
  }
}
