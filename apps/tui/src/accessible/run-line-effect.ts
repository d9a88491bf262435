import type { Clock } from "@purser/core";
import type { Order } from "../changes/order.ts";
import type { SavedFilter } from "../filter/saved/saved-filter.ts";
import type { Effect } from "../state/effect.ts";
import type { Message } from "../state/message.ts";
import type { Voice } from "./voice.ts";

/** What effects have of the world outside, where there is no screen. */
export type LineMeans = {
  say: Voice;
  dispatch: (message: Message) => void;
  clock: Clock;
  signal: AbortSignal;
  quit: () => void;
  refresh: (orgId: string | undefined) => void;
  cancel: () => boolean;
  watch: (isWatching: boolean) => void;
  change: (order: Order) => void;
  keepFilter: (filter: SavedFilter) => void;
  forgetFilter: (name: string) => void;
};

/** Runs an effect. What a screen would send to a clipboard is written out: lines can be taken from where they stand. */
export function runLineEffect(effect: Effect, means: LineMeans): void {
  switch (effect.kind) {
    case "quit":
      return means.quit();
    case "copy":
      return means.say([`${effect.what}:`, ...effect.text.split("\n")]);
    case "open-url":
      return means.say([`Open in a web browser: ${effect.url}`]);
    case "refresh":
      return means.refresh(effect.orgId);
    case "cancel":
      return means.say([
        means.cancel()
          ? "Reading canceled. Ctrl-C again quits."
          : "Nothing is being read. Ctrl-C again quits.",
      ]);
    case "watch":
      return means.watch(effect.isWatching);
    case "change":
      return means.change(effect.order);
    case "copy-secret":
      return means.say([
        "A secret leaves by file, env or exec alone: what is written here stays behind.",
      ]);
    case "wake":
      return void wake(effect.at, means);
    case "keep-filter":
      return means.keepFilter(effect.filter);
    case "forget-filter":
      return means.forgetFilter(effect.name);
    case "clear-clipboard":
    case "edit-text":
    case "suspend":
    case "redraw":
    case "mouse":
      // Of a screen and its terminal: lines have none of it.
      return;
    default:
      effect satisfies never;
  }
}

async function wake(at: number, { clock, signal, dispatch }: LineMeans): Promise<void> {
  await clock.sleep(Math.max(0, at - clock.now()), signal).catch(() => undefined);
  // Timers may be early by a part of a millisecond.
  if (!signal.aborted) dispatch({ kind: "tick", now: Math.max(at, clock.now()) });
}
