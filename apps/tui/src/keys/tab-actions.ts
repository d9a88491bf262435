import { freshPlace } from "../state/initial-state.ts";
import { placeOf, withPlace } from "../state/crumbs.ts";
import { accountTabs, type AccountTab } from "../state/route.ts";
import type { State } from "../state/state.ts";
import { to } from "../state/step.ts";
import { tabTitles } from "../screens/account/tab-titles.ts";
import type { Action } from "./action.ts";

/** The tabs of an account. */
export const tabActions: readonly Action[] = [
  ...accountTabs.map((tab, index): Action => ({
    id: `tab-${tab}`,
    title: `tab: ${tabTitles[tab]}`,
    keys: [String(index + 1)],
    screens: ["account"],
    run: (state) => to(showTab(state, () => tab)),
  })),
  {
    id: "next-tab",
    title: "next tab",
    keys: ["]", "tab"],
    screens: ["account"],
    run: (state) => to(showTab(state, (tab) => beside(tab, 1))),
  },
  {
    id: "previous-tab",
    title: "previous tab",
    keys: ["[", "shift-tab"],
    screens: ["account"],
    run: (state) => to(showTab(state, (tab) => beside(tab, -1))),
  },
];

function beside(tab: AccountTab, by: 1 | -1): AccountTab {
  const index = accountTabs.indexOf(tab) + by + accountTabs.length;
  return accountTabs[index % accountTabs.length] ?? tab;
}

function showTab(state: State, next: (tab: AccountTab) => AccountTab): State {
  const { route } = placeOf(state);
  if (route.screen !== "account") return state;
  const tab = next(route.tab);
  return tab === route.tab
    ? state
    : withPlace(state, freshPlace({ ...route, tab }, state.bookVersion));
}
