import { typedFor } from "../../dialogs/answer-text.ts";
import type { JobDialog } from "../../dialogs/job/job-dialog.ts";
import { jobConfirmation, jobCounts, readyRows, type Job } from "../../jobs/job.ts";
import { keyToken, typedTokens } from "../tokens-of.ts";
import { isLeaving, type DialogVoice } from "./dialog-voice.ts";

/** A change of many: what it would do to each, the question, and how far it is. */
export const jobVoice: DialogVoice<JobDialog> = {
  says(dialog, _, { jobs }) {
    const job = jobs?.all.find(({ id }) => id === dialog.jobId);
    if (job === undefined) return ["Begins..."];
    if (dialog.complaint !== undefined) return [dialog.complaint, questionOf(job, dialog)];
    if (job.phase === "planning" || job.phase === "running" || job.phase === "stopping") {
      return [`${job.title}: ${jobCounts(job)}.`];
    }
    return [
      `${job.title}: ${jobCounts(job)}.`,
      ...job.rows.map(({ name, state, words }) => `${name}: ${state}, ${words}`),
      questionOf(job, dialog),
    ];
  },
  answer(dialog, line, _, { jobs }) {
    if (isLeaving(line)) return [keyToken("escape")];
    const job = jobs?.all.find(({ id }) => id === dialog.jobId);
    if (job?.phase === "over") return [keyToken("enter")];
    if (job?.phase !== "ready" || line === "") return [];
    if (/^errors$/i.test(line)) return [keyToken("tab")];
    return [
      { kind: "ctrl", letter: "e" },
      { kind: "ctrl", letter: "u" },
      ...typedTokens(line),
      keyToken("enter"),
    ];
  },
};

function questionOf(job: Job, { stopOnFirstError }: JobDialog): string {
  if (job.phase !== "ready") return "An empty line goes on.";
  if (readyRows(job).length === 0) return "There is nothing to do. back leaves.";
  const errors = stopOnFirstError ? "Stops at the first error" : "Goes on after an error";
  return `${errors}; errors changes that. To go on, type "${typedFor(jobConfirmation(job))}"; back leaves.`;
}
