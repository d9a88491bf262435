import type { ActiveCheck, Need } from "../checks/check.ts";
import type { Exchanger } from "../exchange/exchanger.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { Inconclusive, Unavailable, UnsafeWriteError } from "./interruptions.ts";
import { missingNeed, needReasons } from "./needs.ts";
import type { RunRecorder } from "./run-recorder.ts";
import type { Stage } from "./stage.ts";

export type CheckMeans = {
  /** What is the same for every check. */
  scenery: Omit<Stage, "operations" | "wants" | "send" | "read">;
  exchanger: Exchanger;
  recorder: RunRecorder;
  has: Readonly<Record<Need, boolean>>;
  isWanted: (operationId: string) => boolean;
};

/**
 * Runs a check and enters what it says. What it lacks makes it skipped, what gets in its way inconclusive; any other error is
 * a fault of ours, and is thrown on.
 */
export async function runCheck(check: ActiveCheck, means: CheckMeans): Promise<void> {
  const { scenery, exchanger, recorder, has, isWanted } = means;
  const { contract, site } = scenery;
  const operations = check
    .operations(contract)
    .filter(isWanted)
    .map((each) => contract.operation(each));
  if (operations.length === 0) return;
  const enterAll = (verdict: Verdict, message: string): void => {
    for (const { operationId } of operations)
      recorder.enter(check.id, { verdict, operationId, case: verdict, message });
  };
  const need = missingNeed(check, has);
  if (need !== undefined) {
    enterAll("skipped", needReasons[need]);
    return;
  }
  const { exchanges } = recorder;
  const before = exchanges.length;
  const errand = { checkId: check.id };
  const stage: Stage = {
    ...scenery,
    operations,
    wants: (operationId) => operations.some((each) => each.operationId === operationId),
    send: (request) => exchanger.send(request, errand),
    read: async (operationId, more = {}) => {
      const params = site.paramsOf(operationId);
      if (params === undefined)
        throw new Unavailable(`The organization holds nothing that ${operationId} could read.`);
      return exchanger.send({ operationId, params, ...more }, errand);
    },
  };
  try {
    for await (const judgement of check.run(stage)) {
      const last = exchanges.at(-1);
      const evidence = last && exchanges.length > before ? [last.number] : [];
      recorder.enter(check.id, { evidence, ...judgement }, last?.operationId);
    }
  } catch (error) {
    if (error instanceof Unavailable) enterAll("skipped", error.message);
    else if (error instanceof Inconclusive || error instanceof UnsafeWriteError)
      enterAll("inconclusive", error.message);
    else throw error;
  }
}
