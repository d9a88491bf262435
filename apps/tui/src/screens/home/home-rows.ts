import type { Book } from "../../book/book.ts";
import type { Look } from "../../lists/list-screen.ts";
import type { Route } from "../../state/route.ts";
import type { World } from "../../state/world.ts";
import type { Tone } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import { incompleteRows } from "../incomplete/incomplete-rows.ts";
import { severityCell } from "../severity-cell.ts";
import { needs, type Need } from "./needs.ts";
import { tallyNeeds, type Tally } from "./tally-needs.ts";

/** One line of what needs somebody, and the list behind it. */
export type HomeRow = {
  id: string;
  haystack: string;
  since: number;
  count: number;
  what: string;
  why: string;
  /** Names of the first that are behind it. */
  names: readonly string[];
  tone: Tone;
  route: Route;
  look?: Look;
};

/** Root causes that stand on the first screen. */
const mostCauses = 5;

const made = new WeakMap<Book, { version: number; minute: number; rows: readonly HomeRow[] }>();

/** Returns what needs somebody today. A line that has nothing behind it stays: none is an answer, too. */
export function homeRows(world: World): readonly HomeRow[] {
  const { book, now } = world;
  const minute = Math.floor(now / 60_000);
  const known = made.get(book);
  if (known?.version === book.version && known.minute === minute) return known.rows;
  const tallies = tallyNeeds(world);
  const rows = [
    ...needs.map((need, index) => needRow(need, tallies.needs[index] ?? { count: 0, names: [] })),
    incompleteRow(book),
    findingsRow(book),
    calendarRow(tallies.ends),
    ...causeRows(book),
  ].map((row) => ({ ...row, haystack: row.what.toLowerCase(), since: 0 }));
  made.set(book, { version: book.version, minute, rows });
  return rows;
}

type Row = Omit<HomeRow, "haystack" | "since">;

function needRow({ id, what, why, tone, filter, sort }: Need, { count, names }: Tally): Row {
  const route: Route = { screen: "accounts" };
  const look = { filter, ...(sort === undefined ? {} : { sort }) };
  return { id, count, what, why, names, tone, route, look };
}

function incompleteRow(book: Book): Row {
  const rows = incompleteRows(book);
  return {
    id: "incomplete",
    count: rows.length,
    what: "things could not be read",
    why: "What was not read is not known to be right: rules that need it say nothing.",
    names: rows.map(({ what, organization }) => `${what} of ${organization}`),
    tone: "warning",
    route: { screen: "incomplete" },
  };
}

function findingsRow(book: Book): Row {
  return {
    id: "findings",
    count: Object.values(book.summary.findings).reduce((sum, count) => sum + count, 0),
    what: "findings in all, by what mends them",
    why: "Every finding, grouped by the one change that makes it go away.",
    names: [],
    tone: "plain",
    route: { screen: "causes" },
  };
}

function calendarRow(ends: number): Row {
  return {
    id: "calendar",
    count: ends,
    what: "secrets in the calendar",
    why: "When each secret ends: by day, by week, by month.",
    names: [],
    tone: "plain",
    route: { screen: "calendar" },
  };
}

function causeRows(book: Book): Row[] {
  return book
    .causes({})
    .slice(0, mostCauses)
    .map(({ id, orgId, cause }) => ({
      id: `cause ${id}`,
      count: cause.resolves.length,
      what: `findings would go: ${safeText(cause.summary)}`,
      why: `Mends ${cause.resolves.length} findings, the worst of them ${cause.severity}.`,
      names: [cause.severity],
      tone: severityCell(cause.severity).tone ?? "plain",
      route: { screen: "findings", orgId, cause: id },
    }));
}
