import type { ListScreen } from "../../lists/list-screen.ts";
import { cut } from "../../text/fit.ts";
import { paragraph } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import { homeRows, type HomeRow } from "./home-rows.ts";

/** What needs somebody today. The browser opens on it; every line opens the list behind it. */
export const homeScreen: ListScreen<HomeRow> = {
  noun: "things to look at",
  columns: [
    {
      id: "count",
      first: "descending",
      title: "HOW MANY",
      width: 8,
      align: "right",
      from: 0,
      cell: ({ count, tone }) =>
        count === 0 ? { text: "none", tone: "muted" } : { text: String(count), tone },
      key: ({ count }) => count,
    },
    {
      id: "what",
      title: "WHAT NEEDS YOU TODAY",
      width: 37,
      grow: 1,
      from: 0,
      cell: ({ what, count }) => ({ text: what, tone: count === 0 ? "muted" : "plain" }),
      key: ({ what }) => what,
    },
    {
      id: "who",
      title: "FIRST OF THEM",
      width: 20,
      grow: 2,
      from: 92,
      cell: ({ names }) => ({ text: names.slice(0, 5).join(", "), tone: "muted" }),
      key: ({ names }) => names[0] ?? null,
    },
  ],
  fields: {},
  rows: (_, world) => homeRows(world),
  open: ({ route }) => route,
  look: ({ look }) => look,
  detail: ({ count, what, why, names }, { book }, width) => [
    ...paragraph(`${count} ${what}`, width, "title"),
    ...(book.readAt === undefined ? [line("so far: not everything is read yet", "muted")] : []),
    line(""),
    ...paragraph(why, width),
    line(""),
    ...names.map((name) => line(cut(name, width))),
  ],
  empty: () => [line("  Reading…", "muted")],
};
