import type { Fix } from "@purser/policy-audit";
import type { CauseRow, FindingRow } from "../book/rows.ts";
import { rowUnderCursor, subjectUnderCursor } from "../screens/under-cursor.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { NamedSubject } from "../dialogs/form/form-dialog.ts";
import { severities } from "@purser/policy-audit";
import { named } from "./targets.ts";

/** A fix, and what it is for. */
export type FoundFix = { fix: Fix; named: NamedSubject };

/** Returns what mends what the cursor is on, in order: a root cause, a finding, or the worst finding of an account first. */
export function findFixes(state: State, world: World): FoundFix[] {
  const { route } = placeOf(state);
  const row = rowUnderCursor(state, world);
  if (route.screen === "causes") {
    const cause = (row as CauseRow | undefined)?.cause;
    return cause === undefined ? [] : [{ fix: cause.fix, named: named(cause.subject, world) }];
  }
  return findingsHere(state, world).flatMap((finding) => {
    const told = world.book.tell(finding);
    if (told === undefined) return [];
    const about = named(told.subject, world);
    return told.fixes.map((fix) => ({ fix, named: about }));
  });
}

function findingsHere(state: State, world: World): FindingRow[] {
  const { route } = placeOf(state);
  const { book } = world;
  if (route.screen === "finding") {
    return book.findings({ orgId: route.orgId }).filter(({ id }) => id === route.findingId);
  }
  const row = rowUnderCursor(state, world);
  if (row !== undefined && isFinding(row)) return [row];
  const subject = subjectUnderCursor(state, world);
  if (subject?.clientId === undefined) return [];
  const { orgId, clientId } = subject;
  return book
    .findings({ orgId, clientId })
    .toSorted((one, other) => rank(one.severity) - rank(other.severity));
}

function isFinding(row: object): row is FindingRow {
  return "kind" in row && row.kind === "finding";
}

/** Worst first. */
function rank(severity: FindingRow["severity"]): number {
  return severities.indexOf(severity);
}
