import type { Outcome } from "../plan/outcome.ts";
import { count } from "../plan/words.ts";
import { resumeCommand, type RotationResult } from "../rotation/rotation-result.ts";

/** Returns how a run over several accounts ended; `made` holds what became of each. */
export function toJobOutcome<Made>(
  made: Made,
  results: readonly RotationResult[],
  journal: { readonly name: string },
): Outcome<Made> {
  const failed = results.filter(({ cause }) => cause !== undefined);
  const left = results.flatMap((result) => result.left);
  const delivered = results.filter(({ rotation: { state } }) => isDelivered(state));
  if (failed.length > 0 || left.length > 0) {
    const done = [
      ...(delivered.length > 0
        ? [`The new secrets of ${count(delivered.length, "account")} were delivered.`]
        : []),
      ...failed.flatMap((result) => result.done),
    ];
    const cause = causeOf(failed, results.length);
    const isUnchanged = done.length === 0 && left.length === 0;
    const isClear = failed.every(({ rotation }) => rotation.state !== "failed");
    if (isUnchanged && isClear) return { state: "unchanged", cause };
    return { state: "in-part", made: { ...made }, done, left, cause };
  }
  const awaited = results.flatMap(awaitedOf);
  if (awaited.length === 0) return { state: "done", made };
  return { state: "awaiting", made, awaited: awaited.join("; "), command: resumeCommand(journal) };
}

function isDelivered(state: string): boolean {
  return state === "finished" || state === "awaiting";
}

function awaitedOf({ rotation }: RotationResult): string[] {
  const { state, message, accountName } = rotation;
  if (state === "awaiting") return [`${accountName}: ${message}`];
  return state === "not-started" ? [`${accountName}: a sink, to be begun with`] : [];
}

function causeOf(failed: readonly RotationResult[], of: number): unknown {
  const causes = failed.map(({ cause }) => cause);
  if (causes.length < 2 && of === 1) return causes[0];
  const lines = failed.map(({ rotation }) => `${rotation.accountName}: ${rotation.message}`);
  return new AggregateError(
    causes,
    `${failed.length} of ${count(of, "account")} failed. ${lines.join(" ")}`,
  );
}
