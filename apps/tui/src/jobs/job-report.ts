import { jobCounts, leftRows, type Job } from "./job.ts";

/** Returns what a person should know of jobs once the browser is left: what was not done, and the commands that do it. */
export function jobReport(jobs: readonly Job[]): string[] {
  return jobs.flatMap((job) => {
    const left = leftRows(job);
    const awaiting = job.rows.filter(({ state }) => state === "awaiting");
    if (left.length === 0 && awaiting.length === 0) return [];
    return [
      `${job.title}: ${jobCounts(job)}.`,
      ...[...left, ...awaiting].map(({ name, state, words }) => `  ${name}: ${state}. ${words}`),
      ...left.flatMap(({ command }) => (command === "" ? [] : [`  ${command}`])),
    ];
  });
}

/** The same as a document. */
export function jobDocument(jobs: readonly Job[]): object {
  return {
    schemaVersion: 1,
    jobs: jobs.map(({ title, orgId, organizationName, phase, rows }) => ({
      title,
      orgId,
      organizationName,
      phase,
      rows: rows.map(({ id, name, state, words, command }) => ({
        id,
        name,
        state,
        words,
        command,
      })),
    })),
  };
}
