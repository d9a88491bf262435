import { wrapLines } from "../output/wrap-lines.ts";
import type { CommandDefinition } from "./command-definition.ts";

/** Returns what help says after the options: the examples, each beside its effect or above it, and the notes. */
export function helpEnd(
  { examples, notes }: Pick<CommandDefinition<unknown>, "examples" | "notes">,
  width: number,
): string {
  const longest = Math.max(...examples.map(({ line }) => line.length));
  const isBeside = examples.every(({ effect }) => longest + effect.length + 4 <= width);
  const lines = examples.flatMap(({ line, effect }) =>
    isBeside
      ? [`  ${line.padEnd(longest)}  ${effect}`]
      : [`  ${line}`, ...indent(wrapLines(effect, width - 6), 6)],
  );
  const told = notes === undefined ? [] : ["", ...notes.split("\n").flatMap((line) => wrap(line))];
  return ["", "Examples:", ...lines, ...told, ""].join("\n");

  /** An indented line goes on indented. */
  function wrap(line: string): string[] {
    const by = line.length - line.trimStart().length;
    return indent(wrapLines(line.trimStart(), width - by), by);
  }
}

function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => " ".repeat(by) + line);
}
