import { safeText } from "../text/safe-text.ts";

/** Says sentences: a line each, one after the other. Nothing that was said is ever touched again. */
export type Voice = (sentences: readonly string[]) => void;

export function createVoice(stdout: Pick<NodeJS.WritableStream, "write">): Voice {
  return (sentences) => {
    // Once more, whatever comes: the one place that writes lets nothing through that a terminal would obey.
    const lines = sentences.map(safeText).filter((line) => line !== "");
    if (lines.length > 0) stdout.write(lines.map((line) => `${line}\n`).join(""));
  };
}
