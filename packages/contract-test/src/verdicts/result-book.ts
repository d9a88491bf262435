import { verdictOrder, type Judgement, type Result } from "./verdict.ts";

/** Numbers of exchanges that a result keeps. */
const evidenceLimit = 10;

/** All results of a run. */
export type ResultBook = {
  /** Enters a judgement; of several about the same check, operation and case the worst stands. Returns where it went. */
  enter(checkId: string, operationId: string, judgement: Judgement): Result;
  results(): Result[];
};

/** Returns an empty book. `onResult` is called when a result is new or got worse. */
export function createResultBook(onResult: (result: Result) => void): ResultBook {
  const results = new Map<string, Result>();
  return {
    enter(checkId, operationId, judgement) {
      const id = `${checkId}/${operationId}/${judgement.case}`;
      const known = results.get(id);
      const isFull = known !== undefined && known.evidence.length >= evidenceLimit;
      if (isFull && rank(known) >= rank(judgement)) return known;
      const evidence = joined(known?.evidence ?? [], judgement.evidence ?? []);
      if (known && rank(known) >= rank(judgement)) {
        const kept = known.verdict === judgement.verdict ? { ...known, evidence } : known;
        results.set(id, kept);
        return kept;
      }
      const { verdict, message, expected, actual, pointer } = judgement;
      const result: Result = {
        id,
        checkId,
        operationId,
        case: judgement.case,
        verdict,
        message,
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual }),
        ...(pointer !== undefined && { pointer }),
        // What was passed before is no evidence of what is broken now.
        evidence: judgement.evidence?.slice(0, evidenceLimit) ?? [],
      };
      results.set(id, result);
      onResult(result);
      return result;
    },
    results: () => [...results.values()],
  };
}

function rank({ verdict }: Pick<Judgement, "verdict">): number {
  return verdictOrder.indexOf(verdict);
}

function joined(before: readonly number[], after: readonly number[]): number[] {
  return [...new Set([...before, ...after])].slice(0, evidenceLimit);
}
