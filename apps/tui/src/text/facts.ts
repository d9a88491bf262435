import { fit } from "./fit.ts";
import { type Line, line, type Tone } from "./line.ts";
import { safeText } from "./safe-text.ts";
import { wrap } from "./wrap.ts";

const labelWidth = 12;

/** Returns a labelled value; what does not fit in the width goes on below itself. */
export function fact(label: string, value: string, width: number, tone: Tone = "plain"): Line[] {
  return wrap(safeText(value), width - labelWidth).map((text, index) => [
    { text: fit(index === 0 ? label : "", labelWidth), tone: "muted" },
    { text, tone },
  ]);
}

/** Returns text from elsewhere in lines of at most a width, each after an indent. */
export function paragraph(text: string, width: number, tone: Tone = "plain", indent = ""): Line[] {
  return wrap(safeText(text), width - indent.length).map((piece) => line(indent + piece, tone));
}

/** Returns the heading of a part, with a blank line above it; a name in it stays as it is. */
export function heading(text: string, name = ""): Line[] {
  return [line(""), line(`${text.toUpperCase()} ${name}`.trimEnd(), "heading")];
}
