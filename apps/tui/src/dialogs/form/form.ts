import { keyOf } from "../../input/token.ts";
import { to, type Step } from "../../state/step.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { startJob } from "../job/start-job.ts";
import { startPlan } from "../plan/start-plan.ts";
import { editForm } from "./edit-form.ts";
import type { FormDialog, FormName } from "./form-dialog.ts";
import type { ReadForm } from "./form-kind.ts";
import { formView } from "./form-view.ts";
import { readAddAddresses } from "./forms/add-addresses.ts";
import { readAssign } from "./forms/assign.ts";
import { readCreateAccount, rolesOfPlace } from "./forms/create-account.ts";
import { readDescribe } from "./forms/describe.ts";
import { readRoles } from "./forms/roles.ts";
import { readSecretForm } from "./forms/secret.ts";

const readers: Readonly<Record<FormName, ReadForm>> = {
  "create-account": readCreateAccount,
  "create-secret": readSecretForm,
  rotate: readSecretForm,
  assign: readAssign,
  roles: readRoles,
  describe: readDescribe,
  "add-addresses": readAddAddresses,
};

/** What one field says about another. */
const settlers: Partial<
  Readonly<Record<FormName, (form: FormDialog, world: World) => FormDialog>>
> = { "create-account": rolesOfPlace };

/** What a change needs to be told. Nothing is sent: what it leads to is a plan, which asks by itself. */
export const formKind: DialogKind<FormDialog> = {
  reduce(form, token, state, world) {
    const key = keyOf(token);
    if (key === "escape" || key === "ctrl-c") return to({ ...state, dialog: undefined });
    if (key === "enter") {
      const isLast = form.focus === form.fields.length - 1;
      return isLast
        ? submit(form, state, world)
        : to({ ...state, dialog: { ...form, focus: form.focus + 1 } });
    }
    const edited = editForm(form, token);
    if (edited === undefined) return to(state);
    return to({ ...state, dialog: settlers[form.form]?.(edited, world) ?? edited });
  },
  view: (form, _state, _world, room) => formView(form, room),
};

function submit(form: FormDialog, state: State, world: World): Step {
  const filled = readers[form.form](form, world);
  if (filled.state === "wrong") {
    const focus = Math.max(
      0,
      form.fields.findIndex(({ id }) => id === filled.field),
    );
    return to({ ...state, dialog: { ...form, focus, complaint: filled.message } });
  }
  const [first, ...others] = form.subjects;
  if (first === undefined) return to({ ...state, dialog: undefined });
  if (others.length === 0) return startPlan(state, filled.changeOf(first), { form });
  const changes = form.subjects.map((named) => ({
    id: named.id,
    name: named.name,
    change: filled.changeOf(named),
  }));
  return startJob(state, filled.title, changes, form);
}
