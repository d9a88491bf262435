import { editField, emptyField, fieldOf } from "../../fields/text-field.ts";
import { keyOf, type Token } from "../../input/token.ts";
import type { State } from "../../state/state.ts";
import { to, type Step } from "../../state/step.ts";
import type { World } from "../../state/world.ts";
import { fileNameOf } from "../file-name.ts";
import type { DialogKind } from "../dialog-kind.ts";
import type { SecretDialog } from "./secret-dialog.ts";
import { secretView } from "./secret-view.ts";

/** Milliseconds for which a secret is shown at most. */
const longestLook = 30_000;

/** A one-time secret: masked unless it is looked at, and not left before it is somewhere else or given up. */
export const secretKind: DialogKind<SecretDialog> = {
  reduce(dialog, token, state, world) {
    const { complaint: _, ...calm } = dialog;
    if (dialog.asking !== undefined) return reduceAsking(calm, dialog.asking, token, state);
    const key = keyOf(token);
    if (key === "v") return toggle(calm, state, world);
    if (key === "c") {
      return {
        state: { ...state, dialog: calm },
        effects: [{ kind: "copy-secret", vaultId: dialog.vaultId }],
      };
    }
    if (key === "w") {
      const field = fieldOf(`file:${fileNameOf(dialog.accountName)}.secret`);
      return to({ ...state, dialog: ask(calm, "sink", field) });
    }
    if (key !== "escape" && key !== "q" && key !== "ctrl-c") return to(state);
    if (dialog.ways.length > 0) return close(dialog, state);
    return to({ ...state, dialog: ask({ ...calm, shownUntil: undefined }, "lost") });
  },
  view: secretView,
};

function toggle(dialog: SecretDialog, state: State, world: World): Step {
  // Where scrollback would keep it, there is no vault to look into.
  if (world.vault === undefined) return to(state);
  if (dialog.shownUntil !== undefined && dialog.shownUntil > state.now) {
    return to({ ...state, dialog: { ...dialog, shownUntil: undefined } });
  }
  const shownUntil = state.now + longestLook;
  return {
    state: { ...state, dialog: { ...dialog, shownUntil } },
    effects: [{ kind: "wake", at: shownUntil }],
  };
}

function reduceAsking(
  dialog: SecretDialog,
  { what, field }: NonNullable<SecretDialog["asking"]>,
  token: Token,
  state: State,
): Step {
  const key = keyOf(token);
  if (key === "escape" || key === "ctrl-c") {
    return to({ ...state, dialog: { ...dialog, asking: undefined } });
  }
  if (key === "enter") {
    if (what === "sink") return deliver(dialog, field.text.trim(), state);
    if (field.text.trim() === "lost") return close(dialog, state);
    return to({ ...state, dialog: { ...dialog, complaint: "It is still here." } });
  }
  const edited = editField(field, token);
  if (edited === undefined) return to(state);
  return to({ ...state, dialog: { ...dialog, asking: { what, field: edited } } });
}

function deliver(dialog: SecretDialog, sink: string, state: State): Step {
  if (sink === "") return to(state);
  return {
    state: { ...state, dialog: { ...dialog, asking: undefined } },
    effects: [{ kind: "change", order: { order: "deliver", vaultId: dialog.vaultId, to: sink } }],
  };
}

function ask(dialog: SecretDialog, what: "sink" | "lost", field = emptyField): SecretDialog {
  return { ...dialog, asking: { what, field } };
}

function close({ vaultId }: SecretDialog, state: State): Step {
  return {
    state: { ...state, dialog: undefined },
    effects: [{ kind: "change", order: { order: "forget-secret", vaultId } }],
  };
}
