import type { Dialog } from "./dialog.ts";
import type { DialogKind } from "./dialog-kind.ts";
import { copyKind } from "./copy/copy.ts";
import { helpKind } from "./help/help.ts";
import { paletteKind } from "./palette/palette.ts";

type Kinds = { readonly [Kind in Dialog["kind"]]: DialogKind<Extract<Dialog, { kind: Kind }>> };

const kinds: Kinds = { copy: copyKind, help: helpKind, palette: paletteKind };

/** Returns what a dialog does with keys and looks like. */
export function kindOf(dialog: Dialog): DialogKind<Dialog> {
  return kinds[dialog.kind];
}
