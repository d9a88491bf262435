import type { AccountSubject, AssignmentSubject } from "../subjects/subjects.ts";
import { matchesAccount } from "./match-account.ts";
import type { Policy, RoleEntry } from "./policy.ts";

/** A role that a policy does not let an account have. */
export type DeniedRole = { role: string; reason: string | undefined };

/** No account can be without an organization role, and this is the least: lists of allowed roles need not name it. */
const least = "ORG_MEMBER";

/** Returns what a policy says of the roles of an account. */
export function roleEntriesOf({ record }: AccountSubject, { roles }: Policy): readonly RoleEntry[] {
  if (roles.length === 0) return roles;
  return roles.filter(({ match }) => matchesAccount(match, record));
}

/** Returns the roles that entries deny in the organization: those that name no project and no tag. */
export function deniedInOrganization(
  { record: { roles } }: AccountSubject,
  entries: readonly RoleEntry[],
): DeniedRole[] {
  const about = entries.filter(({ project, tag }) => project === undefined && tag === undefined);
  return deniedBy(about, roles);
}

/** Returns the roles that entries deny in a project; undefined where what they go by was not read, and none is denied so far. */
export function deniedInProject(
  assignment: AssignmentSubject,
  entries: readonly RoleEntry[],
): DeniedRole[] | undefined {
  const { roles } = assignment;
  const denied = deniedBy(
    entries.filter((entry) => isAbout(entry, assignment) === true),
    roles,
  );
  if (denied.length > 0) return denied;
  const open = entries.filter((entry) => isAbout(entry, assignment) === undefined);
  return deniedBy(open, roles).length > 0 ? undefined : denied;
}

/** Whether an entry is about a project; undefined where its name or its tags were not read. */
function isAbout(
  { project: name, tag }: RoleEntry,
  { project }: AssignmentSubject,
): boolean | undefined {
  if (name === undefined && tag === undefined) return true;
  if (project === undefined) return undefined;
  if (name !== undefined && !name.test(project.record.name)) return false;
  if (tag === undefined) return true;
  const { tags } = project.record;
  if (tags.state !== "ok") return undefined;
  return tags.value.some(({ key, value }) => key === tag.key && tag.value.test(value));
}

function deniedBy(entries: readonly RoleEntry[], roles: readonly string[]): DeniedRole[] {
  return roles.flatMap((role) => {
    const entry = entries.find((one) => denies(one, role));
    return entry === undefined ? [] : [{ role, reason: entry.reason }];
  });
}

function denies({ deny, allow }: RoleEntry, role: string): boolean {
  if (deny?.some((pattern) => pattern.test(role))) return true;
  return allow !== undefined && role !== least && !allow.some((pattern) => pattern.test(role));
}
