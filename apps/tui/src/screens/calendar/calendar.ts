import type { Cell } from "../../lists/column.ts";
import type { ListScreen } from "../../lists/list-screen.ts";
import { line, type Line } from "../../text/line.ts";
import { cut, fit } from "../../text/fit.ts";
import { dateOf } from "../../text/date.ts";
import { near, soon } from "../expiry-cell.ts";
import { calendarRows, type CalendarRow } from "./calendar-rows.ts";

/** When secrets end: days, then weeks, then months. */
export const calendarScreen: ListScreen<CalendarRow> = {
  noun: "days, weeks and months",
  columns: [
    {
      id: "when",
      title: "WHEN",
      width: 24,
      from: 0,
      cell: (row, { now }) => ({ text: row.name, tone: toneOf(row, now) }),
      key: ({ from }) => from,
    },
    {
      id: "count",
      first: "descending",
      title: "END",
      width: 5,
      align: "right",
      from: 0,
      cell: ({ ends }) =>
        ends.length === 0 ? { text: "-", tone: "muted" } : { text: String(ends.length) },
      key: ({ ends }) => ends.length,
    },
    {
      id: "bar",
      title: "",
      width: 12,
      from: 0,
      cell: (row, { now }) => ({ text: bar(row.ends.length), tone: toneOf(row, now) }),
      key: ({ ends }) => ends.length,
    },
    {
      id: "who",
      title: "SECRETS OF",
      width: 14,
      grow: 1,
      from: 0,
      cell: ({ ends }) => ({
        text: ends
          .slice(0, 8)
          .map(({ name }) => name)
          .join(", "),
      }),
      key: ({ ends }) => ends[0]?.name.toLowerCase() ?? null,
    },
  ],
  fields: {},
  rows: (_, world) => calendarRows(world),
  open: ({ from, to, name, ends }) =>
    ends.length === 0 ? undefined : { screen: "expiries", from, to, name },
  detail: ({ name, ends }, _, width) => [
    line(name, "title"),
    line(ends.length === 0 ? "no secret ends" : `${ends.length} end`, "muted"),
    ...ends.map(({ name: account, expiresAt, isCovered }): Line => [
      { text: `${dateOf(expiresAt)}  ` },
      { text: fit(cut(account, width - 26), width - 26) },
      isCovered
        ? { text: " has a later", tone: "muted" }
        : { text: " the last !", tone: "warning" },
    ]),
  ],
  empty: () => [line("  Reading…", "muted")],
};

/** A block for each, ten at most. */
function bar(count: number): string {
  return count > 10 ? `${"■".repeat(10)}+` : "■".repeat(count);
}

function toneOf({ from, ends }: CalendarRow, now: number): NonNullable<Cell["tone"]> {
  if (ends.length === 0 || from < now - near) return "muted";
  if (from < now + soon) return "danger";
  return from < now + near ? "warning" : "plain";
}
