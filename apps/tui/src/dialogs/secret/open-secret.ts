import type { RunEnd } from "../../changes/change-news.ts";
import type { SecretDialog } from "./secret-dialog.ts";

/** Returns the dialog of a secret that a run made, masked. */
export function openSecret(secret: NonNullable<RunEnd["secret"]>, { said }: RunEnd): SecretDialog {
  return { kind: "secret", ...secret, shownUntil: undefined, ways: [], asking: undefined, said };
}

/** Returns the dialog with its secret masked, and with nothing half typed. */
export function concealed(dialog: SecretDialog): SecretDialog {
  const { complaint: _, ...rest } = dialog;
  const asking = dialog.asking?.what === "lost" ? undefined : dialog.asking;
  return { ...rest, shownUntil: undefined, asking };
}
