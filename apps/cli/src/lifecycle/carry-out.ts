import type { LifecycleEvent, Outcome, Plan } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { toFailure } from "../errors/client-failure.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import { UnsafeError } from "../errors/unsafe-error.ts";
import type { Io } from "../io.ts";
import { checkConsent, confirm, isAsked, isDestructive } from "./confirm.ts";
import { createChangePrinter } from "./change-printer.ts";
import { openScene, type OpenScene } from "./open-scene.ts";
import { outcomeFailure } from "./outcome-failure.ts";
import { createRunProgress } from "./run-progress.ts";
import { toSinkFailure } from "./sink-failure.ts";
import { withPlace } from "./with-place.ts";

/** What a command is to change. */
export type Change = {
  /** What is attempted on what, as errors say it: "Deleting the service account mdb_sa_id_…". */
  attempt: string;
  /** Whether something ends, whatever the account: then nothing is read without `--yes`, where nobody can be asked. */
  isDestructive?: boolean;
  /** Whether stdout is for a secret alone. */
  isSecretOnStdout?: boolean;
  /** Whether it is to be done to its end: to be left waiting is an incomplete answer then. */
  isToFinish?: boolean;
  makePlan(opened: OpenScene): Promise<Plan>;
};

/** Shows a plan, asks for what it needs, runs it, and returns the exit code. Nothing is written before all of it is known. */
export async function carryOut(change: Change, options: GlobalOptions, io: Io): Promise<ExitCode> {
  if (change.isDestructive) checkConsent(options, io);
  const opened = await openScene(options, io);
  try {
    const plan = await change.makePlan(opened).catch((error: unknown) => {
      // What was under way ends in many ways when it is told to.
      if (io.signal.aborted) throw new InterruptedError(change.attempt);
      throw toSinkFailure(error, false) ?? toFailure(error, change.attempt);
    });
    return await carryOutPlan(withPlace(plan, options), change, opened, options, io);
  } finally {
    opened.close();
  }
}

async function carryOutPlan(
  plan: Plan,
  change: Change,
  { startWriting }: OpenScene,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const printer = createChangePrinter(plan, change, options, io);
  const { refusals } = plan;
  if (options.dryRun || refusals.length > 0) {
    printer.planOnly();
    for (const refusal of refusals) printer.failure(refusalOf(refusal, change.attempt));
    return refusals.length > 0 ? exitCode.unsafe : exitCode.done;
  }
  if (isDestructive(plan)) checkConsent(options, io);
  const isToAsk = isAsked(plan, options, io);
  printer.planBefore(isToAsk);
  if (isToAsk) await confirm(plan, io);
  startWriting();
  io.keepGoing?.();
  const { outcome, hasSent } = await run(plan, options, io);
  const { attempt } = change;
  const { signal } = io;
  const failure = outcomeFailure(outcome, { attempt, hasSent, signal });
  printer.outcome(outcome, failure);
  if (failure !== undefined) printer.failure(failure);
  return codeOf(outcome, failure?.exitCode ?? exitCode.done, change);
}

function codeOf(outcome: Outcome<unknown>, failed: ExitCode, { isToFinish }: Change): ExitCode {
  const isLeft = outcome.state === "in-part" && outcome.left.length > 0;
  const isWaiting = outcome.state === "awaiting" && isToFinish === true;
  return worstExitCode([
    failed,
    isLeft ? exitCode.leftBehind : exitCode.done,
    isWaiting ? exitCode.incomplete : exitCode.done,
  ]);
}

function refusalOf(
  { rule, message, hint }: Plan["refusals"][number],
  attempt: string,
): UnsafeError {
  return new UnsafeError(`${attempt} is refused: ${message}`, hint, { details: { rule } });
}

/** Runs a plan to its end. An interruption is told to the plan, which ends what is in flight before it stops. */
async function run(
  plan: Plan,
  options: GlobalOptions,
  io: Io,
): Promise<{ outcome: Outcome<unknown>; hasSent: boolean }> {
  const asJson = options.json === true;
  const isWanted = !options.quiet && (!asJson || options.verbose === true);
  const progress = createRunProgress(io.stderr, { isWanted, asJson });
  const events = plan.run({ signal: io.signal });
  let hasSent = false;
  try {
    for (;;) {
      const { done, value } = await events.next();
      if (done) return { outcome: value, hasSent };
      hasSent ||= isWrite(value);
      progress.onEvent(value);
    }
  } finally {
    progress.clear();
  }
}

/** The rows of a job do not tell their requests. */
function isWrite(event: LifecycleEvent): boolean {
  if (event.kind === "step") return (event.request?.method ?? "GET") !== "GET";
  return event.kind === "row" && event.state !== "not-started";
}
