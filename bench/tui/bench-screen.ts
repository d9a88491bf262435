import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/** The output of a terminal that only tells when a frame was painted. */
export type BenchScreen = {
  stdout: NodeJS.WriteStream;
  /** Resolves at the end of the next frame, with the instant of `performance.now()` and the bytes so far. */
  nextFrame(): Promise<number>;
  bytes(): number;
  /** Resolves when nothing was written for a while. */
  quiet(milliseconds: number): Promise<void>;
};

/** What Ink ends a frame with: the end of a synchronized update. */
const frameEnd = "\u001B[?2026l";

/** Returns a screen that shows nothing: what a terminal does with the bytes is not the browser's. */
export function createBenchScreen(columns: number, rows: number): BenchScreen {
  let bytes = 0;
  let waiting: ((at: number) => void)[] = [];
  const stdout = Object.assign(new PassThrough(), {
    isTTY: true,
    columns,
    rows,
    getColorDepth: () => 8,
    hasColors: () => true,
    write(text: string, ...rest: unknown[]): boolean {
      bytes += Buffer.byteLength(text);
      if (text.includes(frameEnd)) {
        const told = waiting;
        waiting = [];
        for (const tell of told) tell(performance.now());
      }
      rest.find((one): one is () => void => typeof one === "function")?.();
      return true;
    },
  }) as unknown as NodeJS.WriteStream;
  return {
    stdout,
    nextFrame: () => new Promise((resolve) => void waiting.push(resolve)),
    bytes: () => bytes,
    async quiet(milliseconds) {
      let before = -1;
      while (before !== bytes) {
        before = bytes;
        await sleep(milliseconds);
      }
    },
  };
}
