/** What the browser asks of the world outside. Effects are run in order, after the state has changed. */
export type Effect =
  | { kind: "quit" }
  /** To the terminal's clipboard. Never a secret: those have a way of their own. */
  | { kind: "copy"; text: string; what: string }
  | { kind: "open-url"; url: string }
  | { kind: "refresh"; orgId?: string }
  | { kind: "watch"; isWatching: boolean }
  | { kind: "suspend" }
  | { kind: "redraw" };
