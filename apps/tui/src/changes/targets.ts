import type { NamedSubject } from "../dialogs/form/form-dialog.ts";
import type { AnyRow, ListScreen } from "../lists/list-screen.ts";
import { listScreenOf } from "../screens/screens.ts";
import type { Subject } from "../screens/subject.ts";
import { subjectUnderCursor } from "../screens/under-cursor.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";

/**
 * Returns what is to be changed: all marked rows, those that a filter hides included, or else what the cursor is on. Marked
 * rows that are not there any more are left out.
 */
export function targets(state: State, world: World): NamedSubject[] {
  const { route, list } = placeOf(state);
  const screen = listScreenOf(route);
  if (screen !== undefined && list.marks.size > 0) return marked(screen, state, world);
  const subject = subjectUnderCursor(state, world);
  return subject === undefined ? [] : [named(subject, world)];
}

function marked(screen: ListScreen<AnyRow>, state: State, world: World): NamedSubject[] {
  const { route, list } = placeOf(state);
  return screen
    .rows(route, world)
    .filter(({ id }) => list.marks.has(id))
    .flatMap((row) => {
      const subject = screen.subject?.(row);
      return subject === undefined ? [] : [named(subject, world)];
    });
}

/** Returns a subject with the name that people know it by. */
export function named(subject: Subject, { book }: Pick<World, "book">): NamedSubject {
  const { orgId, projectId, clientId, secretId, address } = subject;
  const id = [orgId, projectId, clientId, secretId, address].filter(Boolean).join(" ");
  const account = clientId === undefined ? undefined : book.account(orgId, clientId);
  const organization = book.organization(orgId)?.name ?? orgId;
  const name = account?.name ?? clientId ?? book.project(projectId ?? "")?.name ?? organization;
  return { id, name, subject };
}

/** Whether all of them are in one organization: one credential, and one name to type. */
export function areInOneOrganization(all: readonly NamedSubject[]): boolean {
  return new Set(all.map(({ subject }) => subject.orgId)).size <= 1;
}
