import type { World } from "../state/world.ts";
import type { Field } from "./field.ts";

/** Whether a row is shown. */
export type Predicate<Row> = (row: Row, world: World) => boolean;

/** What a filter means, or where it means nothing: `from` and `to` count UTF-16 units of its text. */
export type ParsedFilter<Row> =
  | { state: "ok"; matches: Predicate<Row> }
  | { state: "wrong"; from: number; to: number; message: string };

/** Returns what a filter means for rows with these fields. */
export function parseFilter<Row extends { haystack: string }>(
  text: string,
  _fields: Readonly<Record<string, Field<Row>>>,
): ParsedFilter<Row> {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return { state: "ok", matches: (row) => words.every((word) => row.haystack.includes(word)) };
}
