import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds after which a process that was to be stopped, and still runs, will not be. */
const patience = 300;

/**
 * Stops this process and its group as Ctrl-Z does, and resolves with true when it has been continued; with false where nobody
 * would continue it, as the kernel does not stop a group without a shell behind it, and where there is no such thing as stopping.
 */
export async function stopProcess(): Promise<boolean> {
  if (process.platform === "win32") return false;
  let hasContinued = false;
  const continued = new Promise<void>((resolve) => {
    process.once("SIGCONT", () => {
      hasContinued = true;
      resolve();
    });
  });
  // Whoever listens for the signal keeps it from stopping us.
  const listeners = process.listeners("SIGTSTP");
  process.removeAllListeners("SIGTSTP");
  try {
    // The group: a shell waits for the whole of a command line, and others of it would go on writing.
    process.kill(0, "SIGTSTP");
    await Promise.race([continued, sleep(patience)]);
    // After a stop both are due at once, in either order.
    if (!hasContinued) await Promise.race([continued, sleep(patience / 6)]);
  } finally {
    for (const listener of listeners) process.on("SIGTSTP", listener);
  }
  return hasContinued;
}
