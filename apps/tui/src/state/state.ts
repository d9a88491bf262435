import type { Change } from "../changes/change.ts";
import type { Dialog } from "../dialogs/dialog.ts";
import type { TextField } from "../fields/text-field.ts";
import type { SavedFilter } from "../filter/saved/saved-filter.ts";
import type { ThemeName } from "../theme/theme.ts";
import type { Place } from "./place.ts";

/** Columns and rows of the terminal. */
export type Size = { columns: number; rows: number };

/** What the keys go to when no dialog is open. */
export type Mode = "browse" | "filter" | "search" | "command";

/** One line at the bottom, for a while. */
export type Toast = {
  text: string;
  tone: "good" | "warning" | "danger";
  /** Milliseconds since the epoch. */
  until: number;
  /** Takes it back, as long as it is shown. */
  undo?: Change;
  /** Of what a person did: what is only worth knowing does not take its place. */
  isHeld?: true;
};

/** Everything that the keys changed. What was read from the platforms is the book's. */
export type State = {
  size: Size;
  /** From the first place to the one that is shown; never empty. */
  crumbs: readonly Place[];
  mode: Mode;
  /** What stands on the command line (`:`). */
  command: TextField;
  dialog: Dialog | undefined;
  toast: Toast | undefined;
  /** Counts the changes and jobs that were begun: the next one has another number. */
  serial: number;
  /** Whether anything may be changed: on only by `--write`, off for good by `R`. */
  isWriting: boolean;
  isWatching: boolean;
  /** Milliseconds since the epoch: when Ctrl-C was pressed last. */
  interruptedAt?: number;
  theme: ThemeName;
  isAscii: boolean;
  hasReducedMotion: boolean;
  hasMouse: boolean;
  /** By name. */
  savedFilters: readonly SavedFilter[];
  /** Version of the book that the screen shows. */
  bookVersion: number;
  /** Milliseconds since the epoch: the instant that ages are counted to. */
  now: number;
};
