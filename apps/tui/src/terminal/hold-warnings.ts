type Listener = (warning: Error) => void;

/** Keeps Node's warnings off the screen; returns how to have them printed, those that came meanwhile too. */
export function holdWarnings(): () => void {
  const held: Error[] = [];
  const listeners = process.listeners("warning") as Listener[];
  const hold: Listener = (warning) => void held.push(warning);
  process.removeAllListeners("warning");
  process.on("warning", hold);
  return () => {
    process.off("warning", hold);
    for (const listener of listeners) process.on("warning", listener);
    for (const warning of held) for (const listener of listeners) listener(warning);
  };
}
