import type { Clock } from "../clock.ts";
import { attemptOf, contextOf } from "../errors/call-context.ts";
import { CanceledError } from "../errors/canceled-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Call } from "./call.ts";
import { startWatch } from "./watch.ts";

export type DeadlineOptions = {
  clock: Clock;
  /** Milliseconds for a whole call, unless it says otherwise. @default none */
  deadline?: number | undefined;
  redactor?: Redactor | undefined;
};

/** What is done for a call, whatever comes of it. */
type Work<Result> = (call: Call) => Promise<Result>;

/**
 * Ends a call when its deadline passes, waits and retries included, with `DeadlineError`, and when its caller's signal
 * says so with `CanceledError`. Inner layers are handed what is left as `options.deadline`.
 */
export function withDeadline({
  clock,
  deadline,
  redactor,
}: DeadlineOptions): <Result>(next: Work<Result>) => Work<Result> {
  const limited =
    <Result>(next: Work<Result>): Work<Result> =>
    async (call) => {
      const { signal } = call.options;
      const limit = call.options.deadline ?? deadline;
      if (signal?.aborted) throw canceledOf(call, redactor);
      const watch = startWatch(clock, signal, limit);
      try {
        const options = { ...call.options, signal: watch.signal };
        if (limit !== undefined) options.deadline = limit;
        return await watch.guard(next({ ...call, options }));
      } catch (error) {
        if (watch.end === "canceled") throw canceledOf(call, redactor);
        if (watch.end === "expired") throw expiredOf(call, limit, redactor);
        throw error;
      } finally {
        watch.close();
      }
    };
  return (next) => {
    const sendWithin = limited(next);
    // Most calls have neither: one more async function on their way would do nothing but cost.
    return (call) =>
      (call.options.signal ?? call.options.deadline ?? deadline) === undefined
        ? next(call)
        : sendWithin(call);
  };
}

function canceledOf(call: Call, redactor: Redactor | undefined): Error {
  return new CanceledError(`${attemptOf(call)} was canceled by its signal.`, {
    ...contextOf(call, redactor),
    cause: call.options.signal?.reason,
  });
}

function expiredOf(call: Call, milliseconds: number | undefined, redactor: Redactor | undefined) {
  return new DeadlineError(
    `${attemptOf(call)} was not done within its deadline of ${milliseconds} ms. Give it a longer \`deadline\`, or none.`,
    { ...contextOf(call, redactor), limit: "deadline", milliseconds },
  );
}
