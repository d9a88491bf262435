import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Writable } from "node:stream";
import { InterruptedError } from "./errors/interrupted-error.ts";
import type { Question } from "./io.ts";

type Terminal = { input: NodeJS.ReadStream; screen: NodeJS.WritableStream; signal: AbortSignal };

/**
 * Asks the person at a terminal, on its screen for what is not data, and returns the line typed; undefined after Ctrl-D. What was
 * typed ahead is thrown away: it was no answer. A hidden line is edited all the same, on a screen that shows nothing.
 */
export async function askInTerminal(
  { prompt, isHidden, armingDelay = 50 }: Question,
  { input, screen, signal }: Terminal,
): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  input.setRawMode(true);
  try {
    await dropKeys(input, armingDelay, signal);
    screen.write(isHidden ? prompt : "");
    return await readLine(isHidden ? "" : prompt, input, isHidden ? nowhere : screen, signal);
  } finally {
    input.setRawMode(false);
    input.pause();
    if (isHidden) screen.write("\n");
  }
}

/** Raw from the first moment, so that what is typed ahead is not shown either; Ctrl-C is heard all the same. */
async function dropKeys(
  input: NodeJS.ReadStream,
  delay: number,
  signal: AbortSignal,
): Promise<void> {
  const interruption = new AbortController();
  const drop = (keys: Buffer | string): void => {
    if (keys.includes("\u0003")) interruption.abort();
  };
  input.on("data", drop);
  try {
    await sleep(delay, undefined, { signal: AbortSignal.any([signal, interruption.signal]) });
  } catch {
    throw new InterruptedError("Asking you");
  } finally {
    input.off("data", drop);
  }
}

function readLine(
  prompt: string,
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<string | undefined> {
  const reader = createInterface({ input, output, terminal: true, historySize: 0 });
  return new Promise<string | undefined>((resolve, reject) => {
    const interrupt = (): void => reject(new InterruptedError("Asking you"));
    reader.once("SIGINT", interrupt);
    reader.once("close", () => resolve(undefined));
    signal.addEventListener("abort", interrupt, { once: true });
    if (signal.aborted) interrupt();
    reader.question(prompt, resolve);
  }).finally(() => reader.close());
}
