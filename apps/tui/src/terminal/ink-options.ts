import type { RenderOptions } from "ink";

/** How Ink draws the browser. Only the alternate screen is exact when lines are updated in part. */
export const inkOptions: RenderOptions = {
  alternateScreen: true,
  incrementalRendering: true,
  // A key that is held repeats 30 times a second; at 30 every second repeat would be left out.
  maxFps: 60,
  exitOnCtrlC: false,
  patchConsole: true,
  kittyKeyboard: { mode: "auto" },
};
