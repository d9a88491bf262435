import type { SeverityCounts } from "../book/rows.ts";
import { moveCursor } from "../lists/move-cursor.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { enter, placeOf, withPlace } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { worstKey } from "./severity-cell.ts";
import { worstFirst } from "./findings/worst-first.ts";
import { listScreenOf } from "./screens.ts";

/** Goes on to the next finding: on a finding to the one after it, on an account to its worst, in a list to the next row that has any. */
export function nextFinding(state: State, world: World): State {
  const place = placeOf(state);
  const { route } = place;
  if (route.screen === "finding") return afterFinding(state, route.findingId, world);
  const screen = listScreenOf(route);
  if (route.screen === "account" && route.tab !== "findings") {
    const [worst] = worstFirst(
      world.book.findings({ orgId: route.orgId, clientId: route.clientId }),
    );
    if (worst === undefined) return state;
    return enter(state, { screen: "finding", orgId: worst.orgId, findingId: worst.id });
  }
  if (screen === undefined) return state;
  const { rows } = visibleRows(screen, place, world);
  const next = rows.findIndex((row, index) => index > place.list.cursor && hasFindings(row));
  return next === -1 ? state : moveCursor(state, world, () => next);
}

/** In the order of the list that it was opened from, or worst first. */
function afterFinding(state: State, findingId: string, world: World): State {
  const before = state.crumbs.at(-2);
  const screen = before && listScreenOf(before.route);
  const rows: readonly { id: string }[] =
    before !== undefined && screen?.noun === "findings"
      ? visibleRows(screen, before, world).rows
      : worstFirst(world.book.findings({}));
  const next = rows[rows.findIndex(({ id }) => id === findingId) + 1];
  const finding = next && world.book.findings({}).find(({ id }) => id === next.id);
  if (finding === undefined) return state;
  const route = { screen: "finding", orgId: finding.orgId, findingId: finding.id } as const;
  return withPlace(state, { route, scroll: 0 });
}

/** Rows of findings and of root causes are some; others may tell how many they have. */
function hasFindings(row: object): boolean {
  if ("severity" in row || "cause" in row) return true;
  return "findings" in row && worstKey(row.findings as SeverityCounts) > 0;
}
