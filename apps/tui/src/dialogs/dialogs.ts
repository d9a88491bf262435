import type { Dialog } from "./dialog.ts";
import type { DialogKind } from "./dialog-kind.ts";
import { helpKind } from "./help/help.ts";

type Kinds = { readonly [Kind in Dialog["kind"]]: DialogKind<Extract<Dialog, { kind: Kind }>> };

const kinds: Kinds = { help: helpKind };

/** Returns what a dialog does with keys and looks like. */
export function kindOf(dialog: Dialog): DialogKind<Dialog> {
  return kinds[dialog.kind];
}
