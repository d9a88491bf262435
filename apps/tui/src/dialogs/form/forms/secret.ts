import type { World } from "../../../state/world.ts";
import { fileNameOf } from "../../file-name.ts";
import { manyField, pickedIn, textIn } from "../fields.ts";
import type { FormDialog, NamedSubject } from "../form-dialog.ts";
import { wrong, type ReadForm } from "../form-kind.ts";
import { hoursOf, lifetimeComplaint, lifetimeField } from "../lifetime.ts";
import { sinkComplaint, sinkField } from "../sink-field.ts";

/** Returns the form for a new secret beside the one that there is, or in its place. `hours`: what it shall live at most. */
export function openSecretForm(
  form: "rotate" | "create-secret",
  subjects: readonly NamedSubject[],
  world: World,
  hours?: number,
): FormDialog {
  const [first, ...others] = subjects;
  const orgId = first?.subject.orgId ?? "";
  const file = others.length === 0 ? fileNameOf(first?.name ?? "") : "{name}-{clientId}";
  const isOwn = first !== undefined && others.length === 0 && isInUse(first, world);
  return {
    kind: "form",
    form,
    title: form === "rotate" ? "rotate secret" : "new secret",
    subjects,
    focus: isOwn ? 2 : 1,
    fields: [
      lifetimeField(orgId, world, hours),
      sinkField(`file:${file}.secret`, world),
      ...(isOwn
        ? [
            manyField({ id: "self", label: "own secret" }, [
              { value: "self", label: "I mean the credential that I am using" },
            ]),
          ]
        : []),
    ],
  };
}

function isInUse({ subject }: NamedSubject, { book, connections }: World): boolean {
  const connection = connections[book.organization(subject.orgId)?.connection ?? -1];
  return connection?.self !== undefined && connection.self === subject.clientId;
}

export const readSecretForm: ReadForm = (form) => {
  const hours = hoursOf(textIn(form, "hours"));
  if (hours === undefined) return wrong("hours", lifetimeComplaint);
  const to = textIn(form, "to");
  const complaint = sinkComplaint(to, form.subjects.length);
  if (complaint !== undefined) return wrong("to", complaint);
  const kind = form.form === "rotate" ? "rotate" : "create-secret";
  const isSelf = pickedIn(form, "self").length > 0;
  return {
    state: "ok",
    title: kind === "rotate" ? "Rotate secrets" : "New secrets",
    changeOf: ({ subject: { orgId, clientId = "" } }) => ({
      kind,
      orgId,
      clientId,
      hours,
      to,
      isSelf,
    }),
  };
};
