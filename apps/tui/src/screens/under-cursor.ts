import { visibleRows } from "../lists/visible-rows.ts";
import type { AnyRow } from "../lists/list-screen.ts";
import { placeOf } from "../state/crumbs.ts";
import type { Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { listScreenOf, pageOf } from "./screens.ts";
import type { Subject } from "./subject.ts";

/** Returns the row under the cursor; undefined where there is none. */
export function rowUnderCursor(state: State, world: World): AnyRow | undefined {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  return screen && visibleRows(screen, place, world).rows[place.list.cursor];
}

/** Returns what the cursor is on: a row's subject, or what the page is about; undefined where nothing can be done to it. */
export function subjectUnderCursor(state: State, world: World): Subject | undefined {
  const { route } = placeOf(state);
  const row = rowUnderCursor(state, world);
  const ofRow = row && listScreenOf(route)?.subject?.(row);
  return ofRow ?? pageOf(route)?.subject?.(route, world) ?? subjectOfRoute(route);
}

/** Returns what everything on a screen is about. */
function subjectOfRoute(route: Route): Subject | undefined {
  if (route.screen === "account" || route.screen === "json") {
    return { orgId: route.orgId, clientId: route.clientId };
  }
  return undefined;
}
