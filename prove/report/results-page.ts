import type { ProofReport } from "./proof-report.ts";
import { reportTables } from "./report-tables.ts";
import { tableAsMarkdown } from "./table.ts";

/** Returns the page that keeps the figures of the last whole proof. */
export function resultsPage(report: ProofReport): string {
  const { date, seed, node, workers, seconds, checks, sources } = report;
  const notKilled = sources.flatMap((each) => each.notKilled);
  const missedByReads = sources.flatMap((each) => each.missedByReads);
  return `${[
    "# The proof that the contract suite catches faults",
    "<!-- Generated: pnpm prove. Do not edit. -->",
    `${date}, Node ${node}, ${workers} workers, ${(seconds / 60).toFixed(1)} minutes, random seed ${seed}, ${checks} checks. A kill is a violation of an operation that the fault shows on, over a green baseline; a crash or a time-out is none.`,
    ...reportTables(report).map(tableAsMarkdown),
    "## What was not killed",
    notKilled.length === 0
      ? "Nothing."
      : notKilled
          .map(({ id, word, seenBy, summary }) => {
            const by = seenBy.length > 0 ? ` (seen elsewhere by ${seenBy.join(", ")})` : "";
            return `- \`${id}\`: ${word}${by}. ${summary}`;
          })
          .join("\n"),
    "## What shows on reads and is killed by writing alone",
    missedByReads.length === 0
      ? "Nothing."
      : missedByReads
          .map(({ id, killers, summary }) => `- \`${id}\`: by ${killers.join(", ")}. ${summary}`)
          .join("\n"),
  ].join("\n\n")}\n`;
}
