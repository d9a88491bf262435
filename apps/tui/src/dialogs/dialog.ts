import type { ColumnsDialog } from "./columns/columns-dialog.ts";
import type { CopyDialog } from "./copy/copy-dialog.ts";
import type { FiltersDialog } from "./filters/filters-dialog.ts";
import type { FormDialog } from "./form/form-dialog.ts";
import type { HelpDialog } from "./help/help-dialog.ts";
import type { JobDialog } from "./job/job-dialog.ts";
import type { LeaveDialog } from "./leave/leave-dialog.ts";
import type { NoticeDialog } from "./notice/notice-dialog.ts";
import type { PaletteDialog } from "./palette/palette-dialog.ts";
import type { PlanDialog } from "./plan/plan-dialog.ts";
import type { SecretDialog } from "./secret/secret-dialog.ts";
import type { SortDialog } from "./sort/sort-dialog.ts";

/** What lies over the screen and takes every key. */
export type Dialog =
  | ColumnsDialog
  | CopyDialog
  | FiltersDialog
  | FormDialog
  | HelpDialog
  | JobDialog
  | LeaveDialog
  | NoticeDialog
  | PaletteDialog
  | PlanDialog
  | SecretDialog
  | SortDialog;
