import { clipboardText } from "./clipboard-text.ts";
import type { EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Milliseconds after which a person is reminded that a secret may still be on the clipboard. */
const reminder = 45_000;

/** Sends a secret from the vault to the terminal's clipboard, and offers to clear that later. */
export const copySecret: EffectRunner<"copy-secret"> = async ({ vaultId }, means) => {
  const { vault, clock, dispatch, env, signal } = means;
  const secret = vault.look(vaultId);
  if (secret === undefined) return;
  means.writeToTerminal(clipboardText(secret.expose(), env));
  const words = "sent to the terminal's clipboard, which cannot be confirmed";
  dispatch({ kind: "change", news: { news: "handed-over", vaultId, words }, at: clock.now() });
  await clock.sleep(reminder, signal).catch(() => undefined);
  if (signal.aborted) return;
  notify(means, "a secret may still be on the clipboard · Ctrl-P, clear the clipboard", "warning");
};
