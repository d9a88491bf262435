import { wrapLines } from "../output/wrap-lines.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { helpSections, type HelpSection } from "./help-sections.ts";

type Described = Pick<CommandDefinition<unknown>, "words" | "globals" | "examples" | "notes">;

/** Returns what help says after the options: the examples, each beside its effect or above it, the notes, and what a manual ends with. */
export function helpEnd(definition: Described, width: number): string {
  const { examples, notes } = definition;
  const longest = Math.max(...examples.map(({ line }) => line.length));
  const isBeside = examples.every(({ effect }) => longest + effect.length + 4 <= width);
  const lines = examples.flatMap(({ line, effect }) =>
    isBeside
      ? [`  ${line.padEnd(longest)}  ${effect}`]
      : [`  ${line}`, ...indent(wrapLines(effect, width - 6), 6)],
  );
  const told = notes === undefined ? [] : ["", ...notes.split("\n").flatMap((line) => wrap(line))];
  const sections = helpSections(definition).flatMap((section) => sectionLines(section, width));
  return ["", "Examples:", ...lines, ...told, ...sections, ""].join("\n");

  /** An indented line goes on indented. */
  function wrap(line: string): string[] {
    const by = line.length - line.trimStart().length;
    return indent(wrapLines(line.trimStart(), width - by), by);
  }
}

function sectionLines({ heading, entries }: HelpSection, width: number): string[] {
  const longest = Math.max(...entries.map(([term]) => term.length));
  const lines = entries.flatMap(([term, meaning]) => {
    const [first = "", ...rest] = wrapLines(meaning, Math.max(width - longest - 4, 20));
    return [
      `  ${term.padEnd(longest)}  ${first}`.trimEnd(),
      ...rest.map((line) => " ".repeat(longest + 4) + line),
    ];
  });
  return ["", `${heading}:`, ...lines];
}

function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => " ".repeat(by) + line);
}
