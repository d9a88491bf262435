import type { ListScreen } from "../../lists/list-screen.ts";
import { span } from "../../text/ago.ts";
import { minuteOf } from "../../text/date.ts";
import { fact } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import { accountOf, noAccount } from "./account-of.ts";
import { activityRows, type ActivityRow } from "./activity-rows.ts";

const none: readonly ActivityRow[] = [];

/** What is known to have happened with an account, and what will. */
export const activityScreen: ListScreen<ActivityRow> = {
  noun: "events",
  columns: [
    {
      id: "at",
      title: "WHEN",
      width: 20,
      from: 0,
      cell: ({ at }) => ({ text: minuteOf(at) }),
      key: ({ at }) => at,
    },
    {
      id: "ago",
      title: "AGE",
      width: 7,
      from: 0,
      cell: ({ at }, { now }) =>
        at > now ? { text: `in ${span(at - now)}`, tone: "accent" } : { text: span(now - at) },
      key: ({ at }) => at,
    },
    {
      id: "what",
      title: "WHAT",
      width: 20,
      from: 0,
      cell: ({ what }) => ({ text: what }),
      key: ({ what }) => what,
    },
    {
      id: "on",
      title: "ON",
      width: 8,
      grow: 1,
      from: 0,
      cell: ({ on }) => ({ text: on, tone: "muted" }),
      key: ({ on }) => on,
    },
  ],
  fields: {},
  rows(route, world) {
    const account = accountOf(route, world);
    return account === undefined ? none : activityRows(account);
  },
  open: () => undefined,
  detail: ({ at, what, on }, { now }, width) => [
    line(what, "title"),
    ...fact("when", minuteOf(at), width),
    ...fact("", at > now ? `in ${span(at - now)}` : `${span(now - at)} ago`, width),
    ...(on === "" ? [] : fact("on", on, width)),
  ],
  empty: (_, world) => noAccount(world),
};
