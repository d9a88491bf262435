import { line, type Line } from "../text/line.ts";

const blank = line("");

/** Returns exactly a number of lines: cut, or filled up with blank ones. */
export function fill(lines: readonly Line[], height: number): Line[] {
  return Array.from({ length: height }, (_, index) => lines[index] ?? blank);
}
