import { accounts } from "./accounts.ts";
import { charts } from "./charts.ts";
import { colours } from "./colours.ts";
import { controls } from "./controls.ts";
import { layout } from "./layout.ts";
import { overview } from "./overview.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";
import { typography } from "./typography.ts";

/** The page's styles; print comes last, for it overrides the others. */
export const styleSheet: string = [
  colours,
  typography,
  layout,
  controls,
  tables,
  overview,
  accounts,
  charts,
  print,
].join("");
