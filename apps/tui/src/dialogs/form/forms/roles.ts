import type { World } from "../../../state/world.ts";
import { manyField, pickedIn } from "../fields.ts";
import type { FormDialog, NamedSubject } from "../form-dialog.ts";
import { wrong, type ReadForm } from "../form-kind.ts";
import { roleOptions } from "../role-options.ts";

/** Returns the form for an account's roles in the organization, those that it has picked already. */
export function openRoles(
  subjects: readonly NamedSubject[],
  world: World,
  roles?: readonly string[],
): FormDialog {
  const [first, ...others] = subjects;
  const { orgId = "", clientId = "" } = first?.subject ?? {};
  const held = others.length === 0 ? (world.book.account(orgId, clientId)?.record.roles ?? []) : [];
  return {
    kind: "form",
    form: "roles",
    title: "roles in the organization",
    subjects,
    focus: 0,
    fields: [
      manyField(
        { id: "roles", label: "roles" },
        roleOptions(orgId, "organization", world),
        roles ?? held,
      ),
    ],
  };
}

export const readRoles: ReadForm = (form) => {
  const roles = pickedIn(form, "roles");
  if (roles.length === 0) return wrong("roles", "It needs a role: Space picks.");
  return {
    state: "ok",
    title: "Change roles",
    changeOf: ({ subject: { orgId, clientId = "" } }) => ({
      kind: "update",
      orgId,
      clientId,
      roles,
    }),
  };
};
