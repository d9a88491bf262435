import { createInterface } from "node:readline";

/** Lines as they are typed, or come through a pipe. */
export type LineInput = {
  /** The next line; undefined when no more will come. */
  next(): Promise<string | undefined>;
  close(): void;
};

export type LineListeners = { onInterrupt: () => void };

/** What Ctrl-C and Ctrl-D are where a terminal hands them on as characters. */
const interrupt = "\u0003";
const end = "\u0004";

/** Returns the lines of a stream. The terminal itself echoes and edits: nothing is written here. */
export function createLineInput(
  stdin: NodeJS.ReadableStream,
  { onInterrupt }: LineListeners,
): LineInput {
  const lines: string[] = [];
  const input = { isOver: false };
  let wake: (() => void) | undefined;
  const reader = createInterface({
    input: stdin,
    terminal: false,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const notify = (): void => {
    wake?.();
    wake = undefined;
  };
  reader.on("line", (text) => {
    if (input.isOver) return;
    // What stood on the line before it is given up with it.
    const [rest = ""] = text.split(interrupt).slice(-1);
    if (text.includes(interrupt)) onInterrupt();
    const [line = "", ...ended] = rest.split(end);
    if (!text.includes(interrupt) || line !== "") lines.push(line);
    if (ended.length > 0) reader.close();
    notify();
  });
  reader.on("close", () => {
    input.isOver = true;
    notify();
  });
  return {
    async next() {
      while (lines.length === 0 && !input.isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return lines.shift();
    },
    close() {
      lines.length = 0;
      reader.close();
      notify();
    },
  };
}
