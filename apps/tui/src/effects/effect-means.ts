import type { Clock } from "@purser/core";
import type { BrowserConnection } from "../connection.ts";
import type { Message } from "../state/message.ts";
import type { Effect } from "../state/effect.ts";

/** What effects have of the world outside. */
export type EffectMeans = {
  dispatch: (message: Message) => void;
  connections: readonly BrowserConnection[];
  clock: Clock;
  /** Writes to the terminal past the frame: for what the terminal keeps and does not show. */
  writeToTerminal: (text: string) => void;
  /** Leaves the browser. */
  quit: () => void;
  /** Reads everything again, or one organization. */
  refresh: (orgId: string | undefined) => void;
  /** Reads again and again, or no more. */
  watch: (isWatching: boolean) => void;
  /** Gives the terminal away until `work` is done. */
  suspend: (work: () => Promise<void>) => Promise<void>;
};

/** Runs an effect; failures become toasts. */
export type RunEffect = (effect: Effect) => void;
