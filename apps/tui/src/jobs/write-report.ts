import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeskMeans } from "../changes/desk-means.ts";
import { messageOf, printable } from "../changes/run-end.ts";
import { jobDocument } from "./job-report.ts";

/** Writes what became of all jobs into a new file that only this user may read, where the browser was started. */
export async function writeReport({ jobs, cwd, clock, tell }: DeskMeans): Promise<void> {
  const stamp = new Date(clock.now()).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const name = `purser-jobs-${stamp}.json`;
  try {
    const text = `${JSON.stringify(jobDocument(jobs.all), undefined, 2)}\n`;
    await writeFile(join(cwd, name), text, { flag: "wx", mode: 0o600 });
    tell({ news: "report", words: printable(`Written to ${name}`), isWell: true });
  } catch (error) {
    tell({ news: "report", words: messageOf(error), isWell: false });
  }
}
