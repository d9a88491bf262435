import type { Io, Output } from "./io.ts";
import { createProcessInput } from "./process-input.ts";
import { run } from "./run.ts";

/** Runs the command line of this process and returns the exit code. */
export async function runProcess(): Promise<number> {
  const interruption = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => {
    // Whoever asks twice does not want to wait for what is in flight.
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort(signal);
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  let isToGoOn = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (isToGoOn) return;
      // `purser … | head` closes our stdout early: that is its right, and no fault.
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  const io: Io = {
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    stdin: createProcessInput(interruption.signal),
    env: process.env,
    clock: {
      now: () => Date.now(),
      // Only a client sleeps, and it has been loaded by then.
      async sleep(milliseconds, signal) {
        const { systemClock } = await import("@purser/core");
        return systemClock.sleep(milliseconds, signal);
      },
    },
    keepGoing() {
      isToGoOn = true;
    },
    signal: interruption.signal,
  };
  try {
    return await run(process.argv.slice(2), io);
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    deliver: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    isTerminal: stream.isTTY,
    ...(stream.isTTY ? { columns: stream.columns } : {}),
  };
}
