import { showPlan, type Outcome, type Plan } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Failure } from "../errors/failure.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import type { Io, Output } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { outcomeLines } from "./outcome-lines.ts";
import { outcomeDocument, type ChangeDocument } from "./plan-document.ts";
import { planLines } from "./plan-lines.ts";

/** Tells people and programs of one change: its plan, how it ended, why it failed. */
export type ChangePrinter = {
  /** The plan is all there is. */
  planOnly: () => void;
  /** The plan before it is run. */
  planBefore: (isAsked: boolean) => void;
  outcome: (outcome: Outcome<unknown>, failure: Failure | undefined) => void;
  failure: (failure: Failure) => void;
};

const demoNote = "This is the demo: its service runs in memory, and what was changed is gone now.";

export function createChangePrinter(
  plan: Plan,
  { isSecretOnStdout = false }: { isSecretOnStdout?: boolean },
  options: GlobalOptions,
  io: Io,
): ChangePrinter {
  const format = options.json ? "json" : "text";
  const isDemo = options.demo === true;
  const print = (output: Output, lines: readonly string[]): void => {
    if (lines.length > 0) output.write(redact(`${lines.join("\n")}\n`));
  };
  const printPlan = (output: Output): void => {
    const palette = createPalette(output, io.env, options.color);
    const width = Math.min(output.columns ?? 100, 100);
    print(output, planLines(plan, { palette, width }));
  };
  const printDocument = (more: Pick<ChangeDocument, "outcome">): void => {
    const document: ChangeDocument = {
      schemaVersion: 1,
      dryRun: options.dryRun === true,
      plan: showPlan(plan),
      ...more,
    };
    print(io.stdout, [JSON.stringify(document, undefined, 2)]);
  };
  return {
    planOnly() {
      if (options.json) return printDocument({});
      printPlan(options.dryRun ? io.stdout : io.stderr);
      if (options.dryRun) note("This was a dry run: nothing was changed.");
    },
    planBefore(isAsked) {
      // Nobody says yes to what they have not seen.
      if (format === "text" && (isAsked || !options.quiet)) printPlan(io.stderr);
    },
    outcome(outcome, failure) {
      if (options.json) return printDocument({ outcome: outcomeDocument(outcome, failure) });
      print(isSecretOnStdout ? io.stderr : io.stdout, outcomeLines(outcome, plan, { isDemo }));
      if (isDemo) note(demoNote);
    },
    failure: (failure) => printFailure(failure, io.stderr, format),
  };

  function note(text: string): void {
    if (!options.quiet) print(io.stderr, [text]);
  }
}
