import type { ActiveCheck } from "../checks/check.ts";
import { operationsNamed, wordsPointer } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { tokenOf } from "./shared-tokens.ts";
import { using } from "./token-use.ts";

/** An account may have 100 active tokens (limits, Atlas service accounts): a new one ends none. */
export const sOAuthParallel: ActiveCheck = {
  id: "S-OAUTH-PARALLEL",
  kind: "probe",
  needs: ["client"],
  summary: "A new token is another one, and leaves the earlier ones alive.",
  operations: operationsNamed("createAccessToken"),
  async *run(stage) {
    const operationId = "createAccessToken";
    const first = await tokenOf(stage, "first");
    const second = await tokenOf(stage, "second");
    const use = await stage.send(using(first.token));
    const { status } = use.answer;
    yield judged(status < 300, {
      operationId,
      case: "earlier token",
      kept: "The earlier token works on.",
      broken: "The earlier token no longer works.",
      expected: "200",
      actual: `${status}`,
      pointer: wordsPointer(stage.contract, operationId),
      evidence: [first.exchange.number, second.exchange.number, use.number],
    });
  },
};
