import type { HelpDialog } from "./help/help-dialog.ts";

/** What lies over the screen and takes every key. */
export type Dialog = HelpDialog;
