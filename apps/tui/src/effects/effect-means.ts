import type { Clock } from "@purser/core";
import type { Order } from "../changes/order.ts";
import type { Vault } from "../changes/vault.ts";
import type { FilterFile } from "../filter/saved/filter-file.ts";
import type { Message } from "../state/message.ts";
import type { Effect } from "../state/effect.ts";
import type { TerminalSession } from "../terminal/terminal-session.ts";

/** What effects have of the world outside. */
export type EffectMeans = {
  dispatch: (message: Message) => void;
  clock: Clock;
  env: Readonly<Record<string, string | undefined>>;
  /** Ends whatever is under way once the browser is left. */
  signal: AbortSignal;
  session: TerminalSession;
  /** Writes to the terminal past the frame: for what the terminal keeps and does not show. */
  writeToTerminal: (text: string) => void;
  vault: Vault;
  /** Undefined: filters are not kept. */
  filterFile: FilterFile | undefined;
  /** Leaves the browser. */
  quit: () => void;
  /** Reads everything again, or one organization. */
  refresh: (orgId: string | undefined) => void;
  /** Ends the reading that is under way; false where there is none. */
  cancel: () => boolean;
  /** Reads again and again, or no more. */
  watch: (isWatching: boolean) => void;
  /** Plans, runs and stops changes. */
  change: (order: Order) => void;
};

/** Runs one kind of effect. */
export type EffectRunner<Kind extends Effect["kind"]> = (
  effect: Extract<Effect, { kind: Kind }>,
  means: EffectMeans,
) => void | Promise<void>;
