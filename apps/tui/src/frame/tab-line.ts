import { tabTitles } from "../screens/account/tab-titles.ts";
import { accountTabs, type AccountTab } from "../state/route.ts";
import { cellWidth } from "../text/cell-width.ts";
import type { Line } from "../text/line.ts";
import { textOf } from "../text/line.ts";

/** What a tab is called where there is little room. */
const shortTitles: Readonly<Record<AccountTab, string>> = {
  overview: "over",
  secrets: "secrets",
  roles: "roles",
  assignments: "assign",
  "access-list": "access",
  findings: "find",
  activity: "act",
};

/**
 * Returns the tabs of an account with their keys, the one that is shown in brackets: with names as long as there is room for,
 * and at least the name of the one that is shown.
 */
export function tabLine(current: AccountTab, width: number): Line {
  const ways = [
    tabsWith(current, (tab) => tabTitles[tab]),
    tabsWith(current, (tab) => (tab === current ? tabTitles[tab] : shortTitles[tab])),
  ];
  const fitting = ways.find((way) => cellWidth(textOf(way)) <= width);
  return fitting ?? tabsWith(current, (tab) => (tab === current ? tabTitles[tab] : ""));
}

function tabsWith(current: AccountTab, name: (tab: AccountTab) => string): Line {
  return [
    { text: " " },
    ...accountTabs.map((tab, index) => {
      const text = `${index + 1} ${name(tab)}`.trimEnd();
      return tab === current
        ? ({ text: `[${text}]`, tone: "accent" } as const)
        : ({ text: ` ${text} `, tone: "muted" } as const);
    }),
  ];
}
