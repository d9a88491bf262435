import type { EffectRunner } from "./effect-means.ts";

/** Ticks at an instant. Nothing ticks that nobody asked for: a browser that is looked at draws nothing. */
export const wake: EffectRunner<"wake"> = async ({ at }, { clock, signal, dispatch }) => {
  await clock.sleep(Math.max(0, at - clock.now()), signal).catch(() => undefined);
  // Timers may be early by a part of a millisecond.
  if (!signal.aborted) dispatch({ kind: "tick", now: Math.max(at, clock.now()) });
};
