import type { Cell } from "../lists/column.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import { rowsOf } from "../lists/rows-of.ts";
import { minuteOf } from "../text/date.ts";
import { fact } from "../text/facts.ts";
import { line } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";
import type { TraceEntry } from "../trace/trace.ts";

type TraceRow = { id: string; haystack: string; since: number; entry: TraceEntry };

const traceRows = rowsOf((entries: readonly TraceEntry[]): TraceRow[] =>
  entries.map((entry) => {
    const { method, path, operationId, status, connection } = entry;
    const words = [method, path, operationId, status ?? "", connection].join(" ");
    return { id: String(entry.id), haystack: safeText(words).toLowerCase(), since: 0, entry };
  }),
);

/** The last requests to the platforms, the latest first. */
export const traceScreen: ListScreen<TraceRow> = {
  noun: "requests",
  columns: [
    {
      id: "at",
      title: "AT (UTC)",
      width: 8,
      from: 0,
      cell: ({ entry }) => ({ text: timeOf(entry.at), tone: "muted" }),
      key: ({ entry }) => entry.at,
    },
    {
      id: "method",
      title: "METHOD",
      width: 6,
      from: 0,
      cell: ({ entry }) => ({ text: safeText(entry.method) }),
      key: ({ entry }) => entry.method,
    },
    {
      id: "path",
      title: "PATH",
      width: 20,
      grow: 1,
      from: 0,
      cell: ({ entry }) => ({ text: safeText(entry.path) }),
      key: ({ entry }) => entry.path,
    },
    {
      id: "status",
      title: "STATUS",
      width: 6,
      from: 0,
      cell: ({ entry }) => statusCell(entry),
      key: ({ entry }) => entry.status ?? null,
    },
    {
      id: "took",
      title: "MS",
      width: 5,
      align: "right",
      from: 0,
      cell: ({ entry: { took } }) => ({ text: took === undefined ? "" : String(Math.round(took)) }),
      key: ({ entry }) => entry.took ?? null,
    },
    {
      id: "left",
      title: "LEFT",
      width: 5,
      align: "right",
      from: 70,
      cell: ({ entry: { remaining } }) => ({
        text: remaining === undefined ? "" : String(remaining),
      }),
      key: ({ entry }) => entry.remaining ?? null,
    },
    {
      id: "attempt",
      title: "TRY",
      width: 3,
      align: "right",
      from: 80,
      cell: ({ entry: { attempt } }) => ({
        text: String(attempt),
        tone: attempt > 1 ? "warning" : "muted",
      }),
      key: ({ entry }) => entry.attempt,
    },
    {
      id: "connection",
      title: "CONNECTION",
      width: 14,
      from: 110,
      cell: ({ entry }) => ({ text: safeText(entry.connection) }),
      key: ({ entry }) => entry.connection,
    },
  ],
  fields: {},
  rows: (_, { trace }) => traceRows(trace.entries),
  open: () => undefined,
  detail: ({ entry }, _, width) => [
    line(safeText(entry.operationId), "title"),
    ...fact("request", `${entry.method} ${entry.path}`, width),
    ...fact("sent", minuteOf(entry.at), width),
    ...fact("connection", entry.connection, width),
    ...fact("request id", entry.requestId, width),
    ...fact("attempt", String(entry.attempt), width),
    ...fact("status", statusCell(entry).text, width, statusCell(entry).tone),
    ...(entry.took === undefined ? [] : fact("took", `${Math.round(entry.took)} ms`, width)),
    ...(entry.waited === undefined ? [] : fact("waited", `${Math.round(entry.waited)} ms`, width)),
    ...(entry.remaining === undefined ? [] : fact("left", `${entry.remaining} requests`, width)),
    ...(entry.failure === undefined ? [] : fact("failed", entry.failure, width, "warning")),
    ...(entry.retry === undefined
      ? []
      : fact("again", `in ${Math.round(entry.retry.delay)} ms: ${entry.retry.reason}`, width)),
  ],
  empty: () => [line("  No request was sent yet.", "muted")],
};

function statusCell({ status, failure }: TraceEntry): Cell {
  if (status !== undefined) {
    return { text: String(status), tone: status >= 400 ? "warning" : "good" };
  }
  return failure === undefined ? { text: "…", tone: "muted" } : { text: "failed", tone: "danger" };
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}
