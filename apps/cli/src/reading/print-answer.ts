import type { GlobalOptions } from "../arguments/global-options.ts";
import { demoNote } from "../demo/demo-note.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import type { Failure } from "../errors/failure.ts";
import type { Io } from "../io.ts";
import { createPalette, type Palette } from "../output/palette.ts";

/** Where people are shown something: `width`, in columns, is a terminal's; a pipe has none. */
export type ShownIn = { palette: Palette; width?: number };

/** Lines to show, and the columns of a table that there is no room for. */
export type Shown = { lines: string[]; hidden: string[] };

/** What a command that reads has found out, in every form that it can be printed in. */
export type Answer = {
  /** What `--json` prints. */
  document: object;
  /** What `--ndjson` prints, one per line. */
  items?: readonly object[];
  /** What people are shown. */
  text: (to: ShownIn) => Shown;
  /** What people are told beside it. */
  notes: readonly string[];
  /** What could not be read. */
  failures: readonly Failure[];
};

/** Prints data to stdout, and everything else to stderr: failures, and notes unless nobody wants them. */
export function printAnswer(answer: Answer, options: GlobalOptions, io: Io): void {
  const { document, items = [], notes, failures } = answer;
  const write = (lines: readonly string[]): void => {
    // Somebody may have put a secret into a name or a description.
    if (lines.length > 0) io.stdout.write(redact(`${lines.join("\n")}\n`));
  };
  const isForPrograms = options.json === true || options.ndjson === true;
  const told = [...notes, ...(options.demo ? [demoNote] : [])];
  if (options.json) write([JSON.stringify(document, undefined, 2)]);
  else if (options.ndjson) write(items.map((item) => JSON.stringify(item)));
  else {
    const { columns: width } = io.stdout;
    const palette = createPalette(io.stdout, io.env, options.color);
    const { lines, hidden } = answer.text({ palette, ...(width === undefined ? {} : { width }) });
    write(lines);
    if (hidden.length > 0) {
      told.push(`No room here for ${hidden.join(", ")}: widen the terminal, or use --json.`);
    }
  }
  for (const failure of failures) printFailure(failure, io.stderr, isForPrograms ? "json" : "text");
  if (isForPrograms || options.quiet) return;
  for (const note of told) io.stderr.write(`${redact(note)}\n`);
}
