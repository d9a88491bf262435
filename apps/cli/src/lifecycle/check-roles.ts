import { UsageError } from "../errors/usage-error.ts";

/** Throws a UsageError for no roles, and for roles of the other level: those of a project go with `--project`. */
export function checkRoles(roles: readonly string[], project: string | undefined): void {
  const example = project === undefined ? "ORG_READ_ONLY" : "GROUP_READ_ONLY";
  if (roles.length === 0) {
    throw new UsageError("It is not said which roles.", `Add --role, such as --role ${example}.`);
  }
  const prefix = project === undefined ? "ORG_" : "GROUP_";
  const other = roles.find((role) => !role.startsWith(prefix));
  if (other === undefined) return;
  throw project === undefined
    ? new UsageError(
        `${other} is a role in a project, and no project is named.`,
        "Add --project, or give a role of the organization, such as ORG_READ_ONLY.",
      )
    : new UsageError(
        `${other} is a role in the organization, and not in a project.`,
        "Leave --project out, or give a role of the project, such as GROUP_READ_ONLY.",
      );
}
