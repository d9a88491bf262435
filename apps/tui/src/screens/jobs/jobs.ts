import { isUnderWay, jobCounts, type Job, type JobRow } from "../../jobs/job.ts";
import type { Cell } from "../../lists/column.ts";
import type { ListScreen } from "../../lists/list-screen.ts";
import { rowsOf } from "../../lists/rows-of.ts";
import { fact, paragraph } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import type { Tone } from "../../text/line.ts";

/** One thing that a job changes. */
export type JobListRow = { id: string; haystack: string; since: number; job: Job; row: JobRow };

const none: readonly Job[] = [];

const rows = rowsOf((jobs: readonly Job[]): JobListRow[] =>
  jobs.toReversed().flatMap((job) =>
    job.rows.map((row) => ({
      id: `${job.id} ${row.id}`,
      haystack: `${job.title} ${row.name} ${row.state} ${row.words}`.toLowerCase(),
      since: 0,
      job,
      row,
    })),
  ),
);

const tones: Partial<Readonly<Record<JobRow["state"], Tone>>> = {
  refused: "warning",
  done: "good",
  awaiting: "warning",
  failed: "danger",
};

function stateCell({ state }: JobRow): Cell {
  const tone = tones[state];
  return tone === undefined ? { text: state } : { text: state, tone };
}

/** What the jobs of this session have come to, the latest first. */
export const jobsScreen: ListScreen<JobListRow> = {
  noun: "job rows",
  columns: [
    {
      id: "job",
      title: "JOB",
      width: 16,
      from: 0,
      cell: ({ job }) => ({ text: job.title }),
      key: ({ job }) => job.id,
    },
    {
      id: "name",
      title: "NAME",
      width: 18,
      grow: 1,
      from: 0,
      cell: ({ row }) => ({ text: row.name }),
      key: ({ row }) => row.name.toLowerCase(),
    },
    {
      id: "state",
      title: "STATE",
      width: 11,
      from: 0,
      cell: ({ row }) => stateCell(row),
      key: ({ row }) => row.state,
    },
    {
      id: "words",
      title: "WHAT BECAME OF IT",
      width: 20,
      grow: 3,
      from: 76,
      cell: ({ row }) => ({ text: row.words, tone: "muted" }),
      key: ({ row }) => row.words,
    },
  ],
  fields: {},
  rows: (_, { jobs }) => rows(jobs?.all ?? none),
  open: ({ row: { change } }) =>
    "clientId" in change
      ? { screen: "account", orgId: change.orgId, clientId: change.clientId, tab: "overview" }
      : { screen: "accounts", orgId: change.orgId },
  subject: ({ row: { change } }) => ({
    orgId: change.orgId,
    ...("clientId" in change ? { clientId: change.clientId } : {}),
  }),
  detail: ({ job, row }, _, width) => [
    ...paragraph(row.name, width, "title"),
    ...fact("job", `${job.title}, ${isUnderWay(job) ? "under way" : job.phase}`, width),
    ...fact("all of it", jobCounts(job), width),
    ...fact("state", row.state, width, stateCell(row).tone),
    ...paragraph(row.words, width),
    ...(row.command === "" ? [] : paragraph(`$ ${row.command}`, width, "key")),
  ],
  empty: () => [line("  No job was begun: mark rows with Space, then r, D, a or n.", "muted")],
};
