import { catalogue, planRun, type PlannedCheck } from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { formatTable } from "../output/table.ts";
import type { RunOptions } from "./contract-options.ts";

/** Prints which checks a run would run, and which it would skip, and why; sends nothing. */
export function printPlan(options: GlobalOptions & RunOptions, io: Io): ExitCode {
  const { check, demo, readerProfile, apiKeyProfile, foreignOrg, mutate } = options;
  const isWhole = demo === true;
  const planned = planRun(
    catalogue.filter(({ id }) => check?.includes(id) ?? true),
    {
      mutate: isWhole || mutate === true,
      reader: isWhole || readerProfile !== undefined,
      "api-key": isWhole || apiKeyProfile !== undefined,
      foreign: isWhole || foreignOrg !== undefined,
      client: true,
      provoke: isWhole,
    },
  );
  if (options.json) {
    const document = { schemaVersion: 1, dryRun: true, checks: planned };
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return exitCode.done;
  }
  const { columns } = io.stdout;
  const { lines } = formatTable(
    [{ heading: "CHECK" }, { heading: "KIND" }, { heading: "WOULD RUN", minimum: 20 }],
    planned.map(({ id, kind, skipped }) => [id, kind, skipped ?? "yes"].map((text) => ({ text }))),
    {
      palette: createPalette(io.stdout, io.env, options.color),
      ...(columns !== undefined && { width: columns }),
    },
  );
  io.stdout.write(`${lines.join("\n")}\n\n${countOf(planned)}\n`);
  return exitCode.done;
}

function countOf(planned: readonly PlannedCheck[]): string {
  const skipped = planned.filter((each) => each.skipped !== undefined).length;
  return `${planned.length - skipped} checks would run, ${skipped} would be skipped. Nothing was sent.`;
}
