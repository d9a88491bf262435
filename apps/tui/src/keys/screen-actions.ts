import { nextFinding } from "../screens/next-finding.ts";
import { pageOf } from "../screens/screens.ts";
import { subjectUnderCursor } from "../screens/under-cursor.ts";
import { goToMatch } from "../search/go-to-match.ts";
import { clearSearch } from "../search/reduce-search.ts";
import { enter, placeOf } from "../state/crumbs.ts";
import type { Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

/** What can be looked at from anywhere, and in a page. */
export const screenActions: readonly Action[] = [
  {
    id: "search",
    title: "search",
    keys: ["/"],
    isHere: isPage,
    before: ["filter"],
    run: (state) => to({ ...state, mode: "search" }),
  },
  {
    id: "next-match",
    title: "next match",
    keys: ["n"],
    isHere: isSearching,
    before: ["new-secret", "new-assignment", "allow-address", "new"],
    run: (state, world) => to(goToMatch(state, world, 1)),
  },
  {
    id: "previous-match",
    title: "previous match",
    keys: ["N"],
    isHere: isSearching,
    run: (state, world) => to(goToMatch(state, world, -1)),
  },
  {
    id: "clear-search",
    title: "clear the search",
    keys: ["escape"],
    isHere: isSearching,
    before: ["drop-range", "clear-filter", "back"],
    run: (state) => to(clearSearch(state)),
  },
  {
    id: "row-findings",
    title: "findings of this",
    keys: ["f"],
    run(state, world) {
      const subject = subjectUnderCursor(state, world);
      if (subject === undefined) return to(state);
      const { orgId, clientId } = subject;
      return to(
        enter(state, {
          screen: "findings",
          orgId,
          ...(clientId === undefined ? {} : { clientId }),
        }),
      );
    },
  },
  {
    id: "all-findings",
    title: "all findings, by what mends them",
    keys: ["F"],
    run: (state) => to(goTo(state, { screen: "causes" })),
  },
  {
    id: "next-finding",
    title: "next finding",
    keys: ["."],
    run: (state, world) => to(nextFinding(state, world)),
  },
  {
    id: "raw-json",
    title: "record as JSON",
    keys: ["y"],
    run(state, world) {
      const { orgId, clientId } = subjectUnderCursor(state, world) ?? {};
      if (orgId === undefined || clientId === undefined) return to(state);
      return to(goTo(state, { screen: "json", orgId, clientId }));
    },
  },
  {
    id: "home",
    title: "what needs you today",
    keys: [],
    run: (state) => to(goTo(state, { screen: "home" })),
  },
  {
    id: "calendar",
    title: "expiry calendar",
    keys: [],
    run: (state) => to(goTo(state, { screen: "calendar" })),
  },
  {
    id: "incomplete",
    title: "incomplete reads",
    keys: [],
    run: (state) => to(goTo(state, { screen: "incomplete" })),
  },
];

/** Where one is already, one stays. */
function goTo(state: State, route: Route): State {
  return JSON.stringify(placeOf(state).route) === JSON.stringify(route)
    ? state
    : enter(state, route);
}

function isPage(state: State): boolean {
  return pageOf(placeOf(state).route) !== undefined;
}

function isSearching(state: State): boolean {
  return isPage(state) && placeOf(state).search.text !== "";
}
