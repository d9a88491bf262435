import { stopProcess } from "../terminal/stop-process.ts";
import type { EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Gives the terminal back to the shell until the person comes back. */
export const suspend: EffectRunner<"suspend"> = async (_, means) => {
  let hasStopped = false;
  means.dispatch({ kind: "conceal" });
  await means.session.lend(async () => {
    hasStopped = await stopProcess();
  });
  means.dispatch({ kind: "tick", now: means.clock.now() });
  if (!hasStopped)
    notify(means, "no shell waits behind the browser: it cannot be suspended", "warning");
};
