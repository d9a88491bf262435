import type { World } from "../../../state/world.ts";
import { textField, textIn } from "../fields.ts";
import type { FormDialog, NamedSubject } from "../form-dialog.ts";
import { wrong, type ReadForm } from "../form-kind.ts";

/** Returns the form for an account's name and description, filled in with what they are. */
export function openDescribe(named: NamedSubject, world: World): FormDialog {
  const { orgId, clientId = "" } = named.subject;
  const record = world.book.account(orgId, clientId)?.record;
  return {
    kind: "form",
    form: "describe",
    title: "name and description",
    subjects: [named],
    focus: 1,
    fields: [
      textField({ id: "name", label: "name" }, record?.name ?? ""),
      textField(
        { id: "description", label: "description", hint: "what it is for" },
        record?.description ?? "",
      ),
    ],
  };
}

export const readDescribe: ReadForm = (form, world) => {
  const { orgId = "", clientId = "" } = form.subjects[0]?.subject ?? {};
  const before = world.book.account(orgId, clientId)?.record;
  const name = textIn(form, "name");
  const description = textIn(form, "description");
  if (name === "") return wrong("name", "It needs a name.");
  const changes = {
    ...(name === before?.name.trim() ? {} : { name }),
    ...(description === before?.description.trim() ? {} : { description }),
  };
  if (Object.keys(changes).length === 0) return wrong("description", "It is as it was.");
  return {
    state: "ok",
    title: "Change name and description",
    changeOf: () => ({ kind: "update", orgId, clientId, ...changes }),
  };
};
