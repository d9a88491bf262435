import type { World } from "../../../state/world.ts";
import { manyField, oneField, pickedIn } from "../fields.ts";
import type { FormDialog, NamedSubject } from "../form-dialog.ts";
import { wrong, type ReadForm } from "../form-kind.ts";
import { projectOptions, roleOptions } from "../role-options.ts";

/** Returns the form that assigns accounts to a project, or sets their roles there. */
export function openAssign(
  subjects: readonly NamedSubject[],
  world: World,
  asked: { projectId?: string; roles?: readonly string[] } = {},
): FormDialog {
  const orgId = subjects[0]?.subject.orgId ?? "";
  const { projectId = subjects[0]?.subject.projectId, roles = [] } = asked;
  return {
    kind: "form",
    form: "assign",
    title: "assign to a project",
    subjects,
    focus: projectId === undefined ? 0 : 1,
    fields: [
      oneField({ id: "project", label: "project" }, projectOptions(orgId, world), projectId),
      manyField({ id: "roles", label: "roles there" }, roleOptions(orgId, "project", world), roles),
    ],
  };
}

export const readAssign: ReadForm = (form) => {
  const [projectId] = pickedIn(form, "project");
  const roles = pickedIn(form, "roles");
  if (projectId === undefined) return wrong("project", "Pick a project.");
  if (roles.length === 0) return wrong("roles", "It needs a role: Space picks.");
  return {
    state: "ok",
    title: "Assign to a project",
    changeOf: ({ subject: { orgId, clientId = "" } }) => ({
      kind: "assign",
      orgId,
      clientId,
      projectId,
      roles,
    }),
  };
};
