import { messageOf } from "../changes/run-end.ts";
import type { Effect } from "../state/effect.ts";
import { clearClipboard } from "./clear-clipboard.ts";
import { copySecret } from "./copy-secret.ts";
import { copy } from "./copy.ts";
import { editText } from "./edit-text.ts";
import type { EffectMeans, EffectRunner } from "./effect-means.ts";
import { forgetFilter, keepFilter } from "./keep-filter.ts";
import { notify } from "./notify.ts";
import { openUrl } from "./open-url.ts";
import { suspend } from "./suspend.ts";
import { wake } from "./wake.ts";

type Runners = { readonly [Kind in Effect["kind"]]: EffectRunner<Kind> };

const runners: Runners = {
  quit: (_, { quit }) => quit(),
  copy,
  "copy-secret": copySecret,
  "clear-clipboard": clearClipboard,
  "open-url": openUrl,
  "edit-text": editText,
  refresh: ({ orgId }, means) => means.refresh(orgId),
  cancel(_, means) {
    if (means.cancel()) notify(means, "reading canceled · Ctrl-C again quits", "warning");
    else notify(means, "nothing is being read · Ctrl-C again quits", "warning");
  },
  watch: ({ isWatching }, means) => means.watch(isWatching),
  change: ({ order }, means) => means.change(order),
  "keep-filter": keepFilter,
  "forget-filter": forgetFilter,
  wake,
  suspend,
  redraw: (_, { session }) => session.redraw(),
  mouse: ({ isOn }, { session }) => session.setMouse(isOn),
};

/** What runs the effects that reducers ask for. */
export type Effects = {
  run: (effect: Effect) => void;
  /** Resolves when nothing is under way any more. */
  settle: () => Promise<void>;
};

/** Returns what runs effects; what fails is said at the bottom of the screen. */
export function createEffects(means: EffectMeans): Effects {
  const working = new Set<Promise<void>>();

  return {
    run(effect) {
      const work = attempt(effect).finally(() => void working.delete(work));
      working.add(work);
    },
    async settle() {
      while (working.size > 0) await Promise.all(working);
    },
  };

  async function attempt<Kind extends Effect["kind"]>(
    effect: Extract<Effect, { kind: Kind }>,
  ): Promise<void> {
    const run = runners[effect.kind] as EffectRunner<Kind>;
    try {
      await run(effect, means);
    } catch (error) {
      if (!means.signal.aborted) notify(means, messageOf(error), "danger");
    }
  }
}
