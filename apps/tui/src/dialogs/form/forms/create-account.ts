import type { World } from "../../../state/world.ts";
import { fileNameOf } from "../../file-name.ts";
import { manyField, oneField, pickedIn, textField, textIn } from "../fields.ts";
import type { FormDialog, NamedSubject } from "../form-dialog.ts";
import { wrong, type ReadForm } from "../form-kind.ts";
import { hoursOf, lifetimeComplaint, lifetimeField } from "../lifetime.ts";
import { projectOptions, roleOptions } from "../role-options.ts";
import { sinkComplaint, sinkField } from "../sink-field.ts";

const everywhere = { value: "", label: "the organization" };

/** Returns the form for a new service account, in the organization or through the project that one looks at. */
export function openCreateAccount({ subject }: NamedSubject, world: World): FormDialog {
  const { orgId, projectId } = subject;
  const organization = world.book.organization(orgId)?.name ?? orgId;
  return {
    kind: "form",
    form: "create-account",
    title: "new service account",
    subjects: [{ id: orgId, name: organization, subject }],
    focus: 0,
    fields: [
      textField({ id: "name", label: "name" }),
      textField({ id: "description", label: "description", hint: "what it is for" }),
      oneField(
        { id: "place", label: "in" },
        [everywhere, ...projectOptions(orgId, world)],
        projectId,
      ),
      manyField(
        { id: "roles", label: "roles there" },
        roleOptions(orgId, projectId === undefined ? "organization" : "project", world),
      ),
      lifetimeField(orgId, world),
      sinkField("file:{name}.secret", world),
    ],
  };
}

/** Returns the form with the roles that there are in the place that was picked; others are picked no more. */
export function rolesOfPlace(form: FormDialog, world: World): FormDialog {
  const [projectId = ""] = pickedIn(form, "place");
  const level = projectId === "" ? "organization" : "project";
  const orgId = form.subjects[0]?.subject.orgId ?? "";
  const prefix = projectId === "" ? "ORG_" : "GROUP_";
  const fields = form.fields.map((field) => {
    if (field.id !== "roles" || field.kind !== "choice") return field;
    if (field.options.every(({ value }) => value.startsWith(prefix))) return field;
    return manyField(field, roleOptions(orgId, level, world));
  });
  return { ...form, fields };
}

export const readCreateAccount: ReadForm = (form) => {
  const name = textIn(form, "name");
  if (name === "") return wrong("name", "It needs a name.");
  const description = textIn(form, "description");
  if (description === "") return wrong("description", "Say what it is for.");
  const [projectId = ""] = pickedIn(form, "place");
  const roles = pickedIn(form, "roles");
  if (roles.length === 0) return wrong("roles", "It needs a role: Space picks.");
  const hours = hoursOf(textIn(form, "hours"));
  if (hours === undefined) return wrong("hours", lifetimeComplaint);
  const to = textIn(form, "to").replaceAll("{name}", fileNameOf(name));
  const complaint = sinkComplaint(to, 1);
  if (complaint !== undefined) return wrong("to", complaint);
  const place = projectId === "" ? {} : { projectId };
  return {
    state: "ok",
    title: "new service account",
    changeOf: ({ subject: { orgId } }) => ({
      kind: "create-account",
      orgId,
      name,
      description,
      roles,
      hours,
      to,
      ...place,
    }),
  };
};
