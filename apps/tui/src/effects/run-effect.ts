import type { Effect } from "../state/effect.ts";
import type { EffectMeans, RunEffect } from "./effect-means.ts";

/** Returns what runs the effects that reducers ask for. */
export function createEffects(means: EffectMeans): RunEffect {
  return (effect: Effect) => {
    if (effect.kind === "quit") means.quit();
    else if (effect.kind === "refresh") means.refresh(effect.orgId);
    else if (effect.kind === "watch") means.watch(effect.isWatching);
  };
}
