import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { contractDocument } from "./contract-document.ts";
import { contractLines } from "./contract-lines.ts";
import type { FinishedRun } from "./finished-run.ts";

/** Prints runs: as one document with `--json`, as tables and violations otherwise. */
export function printContract(runs: readonly FinishedRun[], options: GlobalOptions, io: Io): void {
  if (runs.length === 0) return;
  if (options.json) {
    const document = contractDocument(runs.map(({ report }) => report));
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return;
  }
  const palette = createPalette(io.stdout, io.env, options.color);
  const { columns } = io.stdout;
  const blocks = runs.map(({ report, evidence }) => {
    const { violation, drift } = report.summary;
    const found = violation + drift === 0 ? [] : evidence().dossier.findings;
    const findings = new Map(found.map((each) => [each.id, each]));
    const lines = contractLines(report, {
      palette,
      ...(columns !== undefined && { width: columns }),
      isSimulated: options.demo === true,
      findingOf: ({ id }) => findings.get(id),
    });
    return lines.join("\n");
  });
  io.stdout.write(`${blocks.join("\n\n")}\n`);
}
