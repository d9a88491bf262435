import { writeFile } from "node:fs/promises";
import { isWhole, readOptions } from "./options.ts";
import { prove, RedBaselineError } from "./prove.ts";
import { reportTables } from "./report/report-tables.ts";
import { resultsPage } from "./report/results-page.ts";
import { tableAsText } from "./report/table.ts";

/**
 * `pnpm prove` tries whether the contract suite catches faults: 0 if everything set out for is reached, 1 if not, 2 for
 * a command line it does not know. `--fault NAME`, `--part NAME` and `--check ID` make it smaller, `--json` prints all there is to
 * know; a whole proof writes `RESULTS.md`.
 */
try {
  const options = readOptions(process.argv.slice(2));
  const report = await prove(options, (line) => console.error(line));
  if (options.json) console.log(JSON.stringify(report, undefined, 2));
  else {
    for (const { mispointed, missedByReads, notKilled } of report.sources) {
      for (const { id, killers, summary } of missedByReads)
        console.log(`no read  ${id}: ${summary} ${killers.join(" ")}`.trimEnd());
      for (const { id, wanted, got } of mispointed)
        console.log(`elsewhere ${id}: wanted ${wanted[0]}, got ${got.join(", ")}`);
      for (const { id, word, seenBy, summary } of notKilled)
        console.log(`${word.padEnd(9)} ${id}: ${summary} ${seenBy.join(" ")}`.trimEnd());
    }
    for (const table of reportTables(report)) console.log(`\n${tableAsText(table)}`);
  }
  if (isWhole(options)) {
    await writeFile(new URL("RESULTS.md", import.meta.url), resultsPage(report));
  }
  process.exitCode = report.targets.every(({ isMet }) => isMet) ? 0 : 1;
} catch (error) {
  if (!(error instanceof RedBaselineError || error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
