/** Signals that ask the browser to leave. */
export type LeavingSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

export type ProcessEvents = {
  onLeave: (signal: LeavingSignal) => void;
  /** Something was thrown, or rejected, that nobody caught. */
  onFault: (error: unknown) => void;
  /** Somebody else wants the process stopped. */
  onStop: () => void;
  /** The process goes on after somebody stopped it. */
  onContinue: () => void;
};

const leaving: readonly LeavingSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A terminal that has gone away says so by errors of whatever is read from it or written to it. */
const gone = new Set(["EIO", "EPIPE", "ENXIO"]);

/** Listens to what happens to this process; returns how to stop listening. */
export function listenToProcess(events: ProcessEvents): () => void {
  const onFault = (error: unknown): void => {
    if (error instanceof Error && "code" in error && gone.has(String(error.code))) {
      events.onLeave("SIGHUP");
    } else {
      events.onFault(error);
    }
  };
  const listeners = [
    ...leaving.map((signal) => [signal, () => events.onLeave(signal)] as const),
    ["SIGTSTP", events.onStop] as const,
    ["SIGCONT", events.onContinue] as const,
    ["uncaughtException", onFault] as const,
    ["unhandledRejection", onFault] as const,
  ];
  for (const [name, listener] of listeners) process.on(name, listener);
  return () => {
    for (const [name, listener] of listeners) process.off(name, listener);
  };
}
