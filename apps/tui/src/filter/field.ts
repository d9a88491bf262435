import type { World } from "../state/world.ts";

/** What `field:value` compares: words, an age or a time to come in milliseconds, or a number. Null matches nothing. */
export type Field<Row> =
  | { kind: "words"; of(row: Row, world: World): readonly string[] }
  | { kind: "duration"; of(row: Row, world: World): number | null }
  | { kind: "number"; of(row: Row, world: World): number | null };
