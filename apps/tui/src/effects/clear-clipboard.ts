import { clipboardText } from "./clipboard-text.ts";
import type { EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Clears the terminal's clipboard. */
export const clearClipboard: EffectRunner<"clear-clipboard"> = (_, means) => {
  means.writeToTerminal(clipboardText("", means.env));
  notify(means, "the terminal was told to clear its clipboard, which cannot be confirmed");
};
