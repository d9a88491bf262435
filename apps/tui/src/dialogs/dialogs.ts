import type { Dialog } from "./dialog.ts";
import type { DialogKind } from "./dialog-kind.ts";
import { columnsKind } from "./columns/columns.ts";
import { copyKind } from "./copy/copy.ts";
import { filtersKind } from "./filters/filters.ts";
import { formKind } from "./form/form.ts";
import { helpKind } from "./help/help.ts";
import { jobKind } from "./job/job.ts";
import { leaveKind } from "./leave/leave.ts";
import { noticeKind } from "./notice/notice.ts";
import { paletteKind } from "./palette/palette.ts";
import { planKind } from "./plan/plan.ts";
import { secretKind } from "./secret/secret.ts";
import { sortKind } from "./sort/sort.ts";

type Kinds = { readonly [Kind in Dialog["kind"]]: DialogKind<Extract<Dialog, { kind: Kind }>> };

const kinds: Kinds = {
  columns: columnsKind,
  copy: copyKind,
  filters: filtersKind,
  form: formKind,
  help: helpKind,
  job: jobKind,
  leave: leaveKind,
  notice: noticeKind,
  palette: paletteKind,
  plan: planKind,
  secret: secretKind,
  sort: sortKind,
};

/** Returns what a dialog does with keys and looks like. */
export function kindOf(dialog: Dialog): DialogKind<Dialog> {
  return kinds[dialog.kind];
}
