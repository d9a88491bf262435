import { spawn } from "node:child_process";
import { childEnv } from "./child-env.ts";
import { clipboardText } from "./clipboard-text.ts";
import type { EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Opens an address in the person's web browser; where there is none, such as over ssh, it goes to the terminal's clipboard. */
export const openUrl: EffectRunner<"open-url"> = async ({ url }, means) => {
  // Whatever an opener would do with other addresses, such as run programs.
  if (!/^https:\/\/[\w./#-]+$/.test(url)) throw new Error(`That is no web address: ${url}`);
  const opener = openerOf(process.platform, means.env);
  if (opener !== undefined && (await isOpened(opener, url, means.env))) {
    notify(means, `opened ${url}`);
    return;
  }
  means.writeToTerminal(clipboardText(url, means.env));
  notify(means, `no web browser here; sent to the terminal's clipboard: ${url}`, "warning");
};

/** Returns the program that opens addresses; undefined where there is no desktop. */
export function openerOf(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  const hasDesktop = [env["DISPLAY"], env["WAYLAND_DISPLAY"], env["BROWSER"]].some(Boolean);
  return hasDesktop ? ["xdg-open"] : undefined;
}

/** Milliseconds after which an opener that has not failed is taken to do its work. */
const patience = 1500;

function isOpened(
  [command, ...args]: readonly [string, ...string[]],
  url: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args, url], {
      stdio: "ignore",
      detached: true,
      env: childEnv(env),
    });
    const timer = setTimeout(() => resolve(true), patience);
    const end = (isWell: boolean): void => {
      clearTimeout(timer);
      resolve(isWell);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => end(code === 0));
    child.unref();
  });
}
