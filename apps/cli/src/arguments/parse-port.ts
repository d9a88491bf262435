import { UsageError } from "../errors/usage-error.ts";

/** Returns a TCP port; 0 stands for any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port "${text}" is not a port.`,
    "Give a number from 1 to 65535, or 0 for any free port.",
  );
}
