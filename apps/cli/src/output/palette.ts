import { styleText } from "node:util";
import type { Io, Output } from "../io.ts";

export type Tone = "plain" | "heading" | "quiet" | "bad" | "warning";

/** Returns text in a tone; without colour, the text itself. */
export type Palette = (tone: Tone, text: string) => string;

const formats = { heading: "bold", quiet: "dim", bad: "red", warning: "yellow" } as const;

/** Colours only what goes to a terminal, unless `--no-color`, `NO_COLOR` or a dumb terminal forbids it. */
export function createPalette(output: Output, env: Io["env"], isColorWanted: boolean): Palette {
  const isForbidden = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  if (!output.isTerminal || !isColorWanted || isForbidden) return (_tone, text) => text;
  return (tone, text) =>
    tone === "plain" ? text : styleText(formats[tone], text, { validateStream: false });
}
