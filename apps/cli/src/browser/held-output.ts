import type { Output } from "../io.ts";

/** An output whose text waits, and how to let it go. */
export type HeldOutput = Output & { release: () => void };

/** Returns an output that keeps what is written until the screen is free again. */
export function holdOutput(output: Output): HeldOutput {
  let held: string[] | undefined = [];
  return {
    isTerminal: output.isTerminal,
    ...(output.columns === undefined ? {} : { columns: output.columns }),
    write: (text) => void (held === undefined ? output.write(text) : held.push(text)),
    release() {
      const texts = held ?? [];
      held = undefined;
      for (const text of texts) output.write(text);
    },
  };
}
