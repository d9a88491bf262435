import type { CopyDialog } from "./copy/copy-dialog.ts";
import type { HelpDialog } from "./help/help-dialog.ts";
import type { PaletteDialog } from "./palette/palette-dialog.ts";

/** What lies over the screen and takes every key. */
export type Dialog = CopyDialog | HelpDialog | PaletteDialog;
