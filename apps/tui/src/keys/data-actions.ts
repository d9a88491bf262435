import { placeOf } from "../state/crumbs.ts";
import type { Route } from "../state/route.ts";
import type { Action } from "./action.ts";

/** Reading again. */
export const dataActions: readonly Action[] = [
  {
    id: "refresh",
    title: "refresh now",
    keys: ["ctrl-r"],
    run(state) {
      const orgId = orgIdOf(placeOf(state).route);
      return { state, effects: [{ kind: "refresh", ...(orgId === undefined ? {} : { orgId }) }] };
    },
  },
  {
    id: "refresh-all",
    title: "refresh all organizations",
    keys: [],
    run: (state) => ({ state, effects: [{ kind: "refresh" }] }),
  },
  {
    id: "cancel",
    title: "cancel what is being read; twice: quit",
    keys: ["ctrl-c"],
    run: (state) => ({ state, effects: [{ kind: "cancel" }] }),
  },
  {
    id: "watch",
    title: "watch on or off",
    keys: ["w"],
    run(state) {
      const isWatching = !state.isWatching;
      return { state: { ...state, isWatching }, effects: [{ kind: "watch", isWatching }] };
    },
  },
];

/** The organization that a place is narrowed to. */
function orgIdOf(route: Route): string | undefined {
  return "orgId" in route ? route.orgId : undefined;
}
