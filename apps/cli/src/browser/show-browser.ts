import type * as Tui from "@purser/tui";
import type { BrowserEnd, BrowserOptions } from "@purser/tui";
import { userConfigFolder, joinFor } from "@purser/core/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import type { BrowseOptions } from "./browse-options.ts";

/** What the browser shows. */
export type Shown = Pick<
  BrowserOptions,
  "connections" | "policy" | "previous" | "clock" | "records"
>;

/** Opens the browser on a screen, or as lines. Only here is it loaded: nothing else needs it. */
export async function showBrowser(
  options: GlobalOptions & BrowseOptions,
  io: Io,
  shown: Shown,
): Promise<BrowserEnd> {
  const write = options.write === true;
  const configFolder = joinFor(process.platform, userConfigFolder({ env: io.env }), "purser");
  if (options.accessible) {
    const { openAccessible } = await import("@purser/tui/accessible");
    return openAccessible({ ...shown, write, env: io.env, configFolder });
  }
  const { openBrowser } = await importForProduction();
  return openBrowser({
    ...shown,
    write,
    env: io.env,
    configFolder,
    hasColor: options.color && (io.env["NO_COLOR"] ?? "") === "" && io.env["FORCE_COLOR"] !== "0",
    isAscii: options.ascii === true,
    hasReducedMotion: options.reduceMotion === true,
    isRenderedInFull: options.render === "full",
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  });
}

/** React tells its builds apart by this variable, and the other one is for its developers: slower, and larger. */
async function importForProduction(): Promise<typeof Tui> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await import("@purser/tui");
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}
