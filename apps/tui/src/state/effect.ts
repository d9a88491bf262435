import type { SavedFilter } from "../filter/saved/saved-filter.ts";
import type { Order } from "../changes/order.ts";

/** What the browser asks of the world outside. Effects are run in order, after the state has changed. */
export type Effect =
  | { kind: "quit" }
  /** To the terminal's clipboard. Never a secret: those have a way of their own. */
  | { kind: "copy"; text: string; what: string }
  | { kind: "clear-clipboard" }
  | { kind: "open-url"; url: string }
  /** In the person's editor; what comes back is a message. */
  | { kind: "edit-text"; text: string; subject: TextSubject }
  | { kind: "refresh"; orgId?: string }
  /** Ends what is being read. */
  | { kind: "cancel" }
  | { kind: "watch"; isWatching: boolean }
  /** A change is planned, run or stopped; a secret is handed over or given up. */
  | { kind: "change"; order: Order }
  /** To the terminal's clipboard, from the vault. */
  | { kind: "copy-secret"; vaultId: number }
  /** A tick at an instant: milliseconds since the epoch. */
  | { kind: "wake"; at: number }
  /** A filter is kept for other days, or no longer. */
  | { kind: "keep-filter"; filter: SavedFilter }
  | { kind: "forget-filter"; name: string }
  | { kind: "suspend" }
  | { kind: "redraw" }
  | { kind: "mouse"; isOn: boolean };

/** What a text in the editor describes. */
export type TextSubject = { orgId: string; clientId: string };
