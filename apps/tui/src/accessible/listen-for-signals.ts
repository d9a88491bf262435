import type { LeavingSignal } from "../terminal/process-events.ts";

export type SignalListeners = {
  /** Ctrl-C, where the terminal makes a signal of it. */
  onInterrupt: () => void;
  onLeave: (signal: LeavingSignal) => void;
};

/** Listens to the signals that end this process, so that what is in flight comes to its end first; returns how to stop. */
export function listenForSignals({ onInterrupt, onLeave }: SignalListeners): () => void {
  const onTerminate = (): void => onLeave("SIGTERM");
  const onHangUp = (): void => onLeave("SIGHUP");
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);
  process.on("SIGHUP", onHangUp);
  return () => {
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onTerminate);
    process.off("SIGHUP", onHangUp);
  };
}
