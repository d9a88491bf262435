import type { World } from "../../state/world.ts";

/** Returns the rows that are shown, in the order that they came in. */
export type Narrow<Row> = (rows: readonly Row[], world: World) => readonly Row[];

/** What a term lets through, or why it means nothing. */
export type Matcher<Row> =
  | {
      state: "ok";
      narrow: Narrow<Row>;
      /** Whether a row passes, where that can be asked of one alone. */
      test?: (row: Row, world: World) => boolean;
      /** What one row costs, roughly: the cheap ones go first, so that the others have less to look at. */
      cost: number;
      /** Whether what it lets through changes as time passes. */
      isTimed?: true;
    }
  | WrongTerm;

export type WrongTerm = {
  state: "wrong";
  message: string;
  /** Whether it would mean something if more were typed. */
  isUnfinished: boolean;
};

export function wrong(message: string, isUnfinished = false): WrongTerm {
  return { state: "wrong", message, isUnfinished };
}

/** Returns what lets through the rows that pass a test. */
export function passing<Row>(
  cost: number,
  test: (row: Row, world: World) => boolean,
): Matcher<Row> & { state: "ok" } {
  return {
    state: "ok",
    cost,
    test,
    narrow: (rows, world) => rows.filter((row) => test(row, world)),
  };
}

/** Returns what lets through the rows that a matcher does not. */
export function excluding<Row>(matcher: Matcher<Row>): Matcher<Row> {
  if (matcher.state === "wrong") return matcher;
  const { test, cost } = matcher;
  if (test !== undefined) {
    return { ...matcher, ...passing<Row>(cost, (row, world) => !test(row, world)) };
  }
  return {
    ...matcher,
    narrow(rows, world) {
      const taken = new Set(matcher.narrow(rows, world));
      return taken.size === 0 ? rows : rows.filter((row) => !taken.has(row));
    },
  };
}
