import { printable } from "../../words/printable.ts";

/** Returns text from elsewhere in which nothing hides, its lines kept: commands have several. */
export function printableLines(text: string): string {
  return text.includes("\n") ? text.split("\n").map(printable).join("\n") : printable(text);
}
