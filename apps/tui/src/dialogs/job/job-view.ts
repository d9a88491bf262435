import { fieldSpans } from "../../fields/field-spans.ts";
import {
  isUnderWay,
  jobConfirmation,
  jobCounts,
  readyRows,
  type Job,
  type JobRow,
} from "../../jobs/job.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";
import { paragraph } from "../../text/facts.ts";
import { cut, fit } from "../../text/fit.ts";
import { line, type Line, type Tone } from "../../text/line.ts";
import { typedFor } from "../answer-text.ts";
import { isArmed } from "../arming.ts";
import type { DialogView } from "../dialog-kind.ts";
import { windowOf } from "../plan/scroll.ts";
import type { JobDialog } from "./job-dialog.ts";

const tones: Readonly<Record<JobRow["state"], Tone>> = {
  planning: "muted",
  ready: "plain",
  refused: "warning",
  running: "accent",
  done: "good",
  awaiting: "warning",
  failed: "danger",
  "not-started": "muted",
};

/** Returns what the dialog of a job looks like: a row each, and the answer at its bottom. */
export function jobView(
  dialog: JobDialog,
  state: State,
  world: World,
  room: { columns: number; rows: number },
): DialogView {
  const width = Math.min(110, room.columns);
  const job = world.jobs?.all.find(({ id }) => id === dialog.jobId);
  if (job === undefined)
    return { title: "job", lines: [line("Begins…")], hints: "Esc back", width };
  const question = job.phase === "ready" ? questionLines(dialog, job, state, width) : [];
  const head = job.phase === "ready" ? planHead(job, width) : [line(jobCounts(job), "muted")];
  const height = Math.max(1, room.rows - question.length - head.length - 1);
  const { shown, top, isMore } = windowOf(job.rows, dialog.scroll, height);
  const last = Math.min(job.rows.length, top + height);
  return {
    title: job.title,
    lines: [
      ...head,
      ...shown.map((row) => jobRowLine(row, width)),
      ...(isMore ? [line(`rows ${top + 1}-${last} of ${job.rows.length}`, "muted")] : []),
      ...question,
    ],
    hints: hintsOf(job),
    width,
  };
}

/** Returns one row of a job in one line. */
function jobRowLine({ name, state, words }: JobRow, width: number): Line {
  return [
    { text: fit(name, 24) },
    { text: ` ${fit(state, 11)} `, tone: tones[state] },
    { text: cut(words, Math.max(0, width - 37)), tone: "muted" },
  ];
}

/** The rows are treated alike: the command and the number of requests say for all of them what the first one does. */
function planHead(job: Job, width: number): Line[] {
  const ready = readyRows(job);
  const requests = ready.reduce((sum, row) => sum + row.requests, 0);
  return [
    ...(ready[0] === undefined ? [] : paragraph(`$ ${ready[0].command}`, width, "key")),
    line(`${ready.length} of ${job.rows.length} in ${job.organizationName}, ${requests} requests`),
  ];
}

function questionLines(dialog: JobDialog, job: Job, { now }: State, width: number): Line[] {
  if (readyRows(job).length === 0) return [line("There is nothing that could be done.", "muted")];
  const { since, typed, wasPasted, complaint, stopOnFirstError } = dialog;
  if (since === undefined || !isArmed({ kind: "type", since }, now)) {
    return [line("Read first: keys count in a moment.", "muted")];
  }
  return [
    line(`[${stopOnFirstError ? "x" : " "}] stop on the first error (Tab)`),
    ...paragraph(`Type "${typedFor(jobConfirmation(job))}" and Enter to go on:`, width, "danger"),
    [{ text: "> ", tone: "key" }, ...fieldSpans(typed)],
    ...(wasPasted ? [line("It was pasted: is it the one that you mean?", "warning")] : []),
    ...(complaint === undefined ? [] : [line(complaint, "warning")]),
  ];
}

function hintsOf(job: Job): string {
  if (job.phase === "ready") return "↑↓ rows · Enter · Esc back";
  if (job.phase === "planning") return "Esc back";
  return isUnderWay(job) ? "Esc leave it running · Ctrl-C stop" : "Esc close";
}
