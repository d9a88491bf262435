import type { Judgement, Result } from "../verdicts/verdict.ts";
import { emptyLedger, lastSighting, sightOf, type Ledger, type Seeing } from "./ledger.ts";

/** Returns a judgement for each open point that is not as an earlier run saw it: the service moved, and nobody said so. */
export function changedPoints(
  results: readonly Result[],
  ledger: Ledger | undefined,
  seeing: Pick<Seeing, "platform" | "target">,
): { checkId: string; judgement: Judgement }[] {
  return results.flatMap((result) => {
    const { checkId, operationId, id, pointer, evidence } = result;
    const seen = sightOf(result);
    const known = lastSighting(ledger ?? emptyLedger, seeing, id);
    if (seen === undefined || known === undefined || known.seen === seen) return [];
    const judgement: Judgement = {
      verdict: "drift",
      operationId,
      case: result.case,
      message: `It was otherwise when it was last seen, ${known.last}.`,
      expected: known.seen,
      actual: seen,
      pointer,
      evidence,
    };
    return [{ checkId, judgement }];
  });
}
