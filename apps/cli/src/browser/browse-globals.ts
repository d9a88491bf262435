import { connectionGlobals } from "../arguments/connection-globals.ts";
import type { GlobalOptionName } from "../arguments/global-options.ts";

/** What prints for programs, or to the screen that the browser is on, has no effect here. */
const printing: ReadonlySet<GlobalOptionName> = new Set(["json", "quiet", "verbose"]);

/** The global options of the browser. */
export const browseGlobals: readonly GlobalOptionName[] = connectionGlobals.filter(
  (name) => !printing.has(name),
);
