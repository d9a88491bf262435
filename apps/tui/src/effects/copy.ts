import { clipboardLimit, clipboardText } from "./clipboard-text.ts";
import type { EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Sends a text to the terminal's clipboard. */
export const copy: EffectRunner<"copy"> = ({ text, what }, means) => {
  const sequence = clipboardText(text, means.env);
  if (sequence.length > clipboardLimit) {
    notify(means, `the ${what} is too long for a terminal's clipboard`, "warning");
    return;
  }
  means.writeToTerminal(sequence);
  notify(means, `${what} sent to the terminal's clipboard, which cannot be confirmed`);
};
