import type { World } from "../state/world.ts";

/** What `field:value` compares. What is null, or has no word, is matched by nothing but `never`. */
export type Field<Row> =
  /** A value is looked for in each of these words, which are in lower case. */
  | { kind: "words"; of(row: Row, world: World): readonly string[] }
  /** One of a few words; the beginning of one is enough. */
  | {
      kind: "choice";
      choices: readonly string[];
      of(row: Row, world: World): readonly string[];
      /** Whether what it is changes as time passes. */
      isTimed?: true;
    }
  /** One of a few words in order, the least first: a value lets through what is as much or more. */
  | { kind: "level"; levels: readonly string[]; of(row: Row, world: World): readonly string[] }
  /** An age, or a time to come. Milliseconds. */
  | { kind: "duration"; of(row: Row, world: World): number | null }
  | { kind: "number"; of(row: Row, world: World): number | null };

/** What a filter may name, by name. */
export type Fields<Row> = Readonly<Record<string, Field<Row>>>;
