import type { AnyRow, ListScreen } from "../lists/list-screen.ts";
import type { Route, ScreenName } from "../state/route.ts";
import { accountsScreen } from "./accounts.ts";
import { organizationsScreen } from "./organizations.ts";
import { projectsScreen } from "./projects.ts";

/** A screen is only ever given rows of its own. */
const lists: Partial<Readonly<Record<ScreenName, ListScreen<AnyRow>>>> = {
  organizations: organizationsScreen,
  projects: projectsScreen,
  accounts: accountsScreen,
};

/** Returns what a screen is as a list; undefined where it is none. The tabs of an account are screens of their own. */
export function listScreenOf(route: Route): ListScreen<AnyRow> | undefined {
  return lists[route.screen];
}
