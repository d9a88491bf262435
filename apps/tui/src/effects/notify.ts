import type { Toast } from "../state/state.ts";
import type { EffectMeans } from "./effect-means.ts";

/** Milliseconds that a line at the bottom stays. */
const readingTime = 6000;

/** Says something at the bottom of the screen, for a while. */
export function notify(
  { dispatch, clock }: Pick<EffectMeans, "dispatch" | "clock">,
  text: string,
  tone: Toast["tone"] = "good",
): void {
  dispatch({ kind: "toast", toast: { text, tone, until: clock.now() + readingTime } });
}
