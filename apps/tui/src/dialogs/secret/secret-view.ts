import { fieldSpans } from "../../fields/field-spans.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";
import { minuteOf } from "../../text/date.ts";
import { fact, paragraph } from "../../text/facts.ts";
import type { Line } from "../../text/line.ts";
import type { DialogView } from "../dialog-kind.ts";
import type { SecretDialog } from "./secret-dialog.ts";

/** Constant: says that there is a value, and nothing of it, not even how long it is. */
const mask = "••••";
const asciiMask = "****";

/** Returns what the dialog of a one-time secret looks like: the one frame in which a secret may stand. */
export function secretView(
  dialog: SecretDialog,
  state: State,
  world: World,
  room: { columns: number; rows: number },
): DialogView {
  const width = Math.min(76, room.columns);
  const { accountName, expiresAt, ways, asking, complaint, said } = dialog;
  const isShown = dialog.shownUntil !== undefined && dialog.shownUntil > state.now;
  const value = isShown ? world.vault?.look(dialog.vaultId)?.expose() : undefined;
  const lines: Line[] = [
    ...fact("account", accountName, width),
    ...fact("secret", value ?? (state.isAscii ? asciiMask : mask), width, "accent"),
    ...(expiresAt === "" ? [] : fact("expires", minuteOf(expiresAt), width)),
    ...(ways.length === 0
      ? paragraph("It is nowhere but here, and nothing brings it back.", width, "warning")
      : ways.flatMap((way) => fact("it is", way, width, "good"))),
    ...(complaint === undefined ? [] : paragraph(complaint, width, "danger")),
    ...askingLines(asking, width),
    ...(asking === undefined ? said.flatMap(({ text, tone }) => paragraph(text, width, tone)) : []),
  ];
  return { title: "one-time secret", lines, hints: hintsOf(dialog, isShown, world), width };
}

function askingLines(asking: SecretDialog["asking"], width: number): Line[] {
  if (asking === undefined) return [];
  const question =
    asking.what === "sink"
      ? "Where to? file:PATH, env:FILE:NAME or exec:COMMAND (on its stdin)"
      : 'Nobody has this secret. Type "lost" and Enter to give it up:';
  return [
    ...paragraph(question, width, asking.what === "lost" ? "danger" : "plain"),
    [{ text: "> ", tone: "key" }, ...fieldSpans(asking.field)],
  ];
}

function hintsOf({ asking, ways }: SecretDialog, isShown: boolean, { vault }: World): string {
  if (asking !== undefined) return "Enter · Esc back";
  const look = vault === undefined ? "" : `v ${isShown ? "mask" : "show"} · `;
  const leave = ways.length === 0 ? "Esc leave…" : "Esc close";
  return `${look}c copy · w write to… · ${leave}`;
}
