import { tabTitles } from "../screens/account/tab-titles.ts";
import { accountTabs, type AccountTab } from "../state/route.ts";
import { cellWidth } from "../text/cell-width.ts";
import type { Line } from "../text/line.ts";
import { textOf } from "../text/line.ts";

/** Returns the tabs of an account with their keys, the one that is shown in brackets; where there is no room, its name alone. */
export function tabLine(current: AccountTab, width: number): Line {
  const full = tabsWith(current, () => true);
  return cellWidth(textOf(full)) <= width ? full : tabsWith(current, (tab) => tab === current);
}

function tabsWith(current: AccountTab, isNamed: (tab: AccountTab) => boolean): Line {
  return [
    { text: " " },
    ...accountTabs.map((tab, index) => {
      const text = isNamed(tab) ? `${index + 1} ${tabTitles[tab]}` : String(index + 1);
      return tab === current
        ? ({ text: `[${text}]`, tone: "accent" } as const)
        : ({ text: ` ${text} `, tone: "muted" } as const);
    }),
  ];
}
