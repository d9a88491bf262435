import type { Instance } from "ink";

/**
 * Draws everything anew whenever the terminal has another size. A terminal that becomes narrower may keep what it no longer
 * shows, and show it again when it becomes wider; Ink only writes the lines that changed.
 */
export function clearOnResize(stdout: NodeJS.WriteStream, instance: Pick<Instance, "clear">): void {
  // Before Ink hears of it: its frame for the new size is then the first one on an empty screen.
  stdout.prependListener("resize", () => instance.clear());
}
