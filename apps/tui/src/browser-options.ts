import type { Clock } from "@purser/core";
import type { InventoryRecord } from "@purser/inventory";
import type { Policy } from "@purser/policy-audit";
import type { BrowserConnection } from "./connection.ts";
import type { Previous } from "./reading/previous-of.ts";
import type { LeavingSignal } from "./terminal/process-events.ts";
import type { ThemeName } from "./theme/theme.ts";

export type BrowserOptions = {
  connections: readonly BrowserConnection[];
  /** Records to show in place of what the connections see: a snapshot's, as `readSnapshot` yields them. */
  records?: AsyncIterable<InventoryRecord>;
  policy: Policy;
  /** What drift is told against; what gets it is called when the first frame is drawn, and again with each reading. */
  previous?: Previous;
  clock: Clock;
  /** Milliseconds between two readings while the browser watches. @default 60000 */
  watchEvery?: number;
  /** Whether anything may be changed. @default false */
  write?: boolean;
  /** The user's configuration folder of Purser, for `config.json` and `filters.json`. @default none */
  configFolder?: string;
  /** Looks that do not need colours are kept without them. @default true */
  hasColor?: boolean;
  /** @default "auto" */
  theme?: ThemeName;
  /** Draws with ASCII characters alone. @default false */
  isAscii?: boolean;
  /** Nothing moves by itself. @default false */
  hasReducedMotion?: boolean;
  /** Draws the whole screen for each change, for terminals that draw wide characters in ways of their own. @default false */
  isRenderedInFull?: boolean;
  /** Where tmux, a desktop and the person's editor are looked for. @default process.env */
  env?: Readonly<Record<string, string | undefined>>;
  stdin?: NodeJS.ReadStream;
  stdout?: NodeJS.WriteStream;
};

/** Who ended it: the person, or a signal that the process got. */
export type BrowserEnd = { by: "person" } | { by: "signal"; signal: LeavingSignal };
