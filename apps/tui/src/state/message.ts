import type { Token } from "../input/token.ts";
import type { Size, Toast } from "./state.ts";

/** What happens to the browser. */
export type Message =
  | { kind: "token"; token: Token }
  | { kind: "resized"; size: Size }
  /** More is known: the book has grown to a version. */
  | { kind: "book"; version: number }
  | { kind: "toast"; toast: Toast }
  /** The platforms ask for fewer requests: there is no watching for now. */
  | { kind: "watch-ended" }
  /** Time has passed. Milliseconds since the epoch. */
  | { kind: "tick"; now: number };
