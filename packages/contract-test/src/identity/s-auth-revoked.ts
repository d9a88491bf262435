import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { assertAlive, tokenOf } from "./shared-tokens.ts";
import { revoking } from "./token-requests.ts";
import { isRefused, untilRefused, using } from "./token-use.ts";

const operationId = "revokeAccessToken";

/** A revoked token is worthless ("Revoke OAuth2 token"), and it alone. */
export const sAuthRevoked: ActiveCheck = {
  id: "S-AUTH-REVOKED",
  kind: "probe",
  needs: ["client"],
  summary: "Revoking answers 200, ends that token within a minute, and no other.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { client, contract, send } = stage;
    if (client === undefined) return;
    const first = await tokenOf(stage, "first");
    const second = await tokenOf(stage, "second");
    await assertAlive(stage, first.token);
    const pointer = answerPointer(contract, operationId, 200);
    const revocation = await send(revoking(client, second.token));
    yield judged(revocation.answer.status === 200, {
      operationId,
      case: "status",
      kept: "Revoking a token answers 200.",
      broken: "Revoking a token does not answer 200.",
      expected: "200",
      actual: `${revocation.answer.status}`,
      pointer,
      evidence: [revocation.number],
    });
    const { exchange: use, waited } = await untilRefused(stage, using(second.token));
    yield judged(isRefused(use) && waited === 0, {
      operationId,
      case: "revoked token",
      verdict: isRefused(use) ? "observed" : "violation",
      kept: "A revoked token is refused from the next call.",
      broken: isRefused(use)
        ? `A revoked token is refused after ${waited / 1000} seconds.`
        : "A revoked token works on.",
      expected: "401",
      actual: `${use.answer.status}`,
      pointer,
      evidence: [revocation.number, use.number],
    });
    const other = await send(using(first.token));
    yield judged(other.answer.status < 300, {
      operationId,
      case: "other token",
      kept: "The account's other token works on.",
      broken: "Revoking one token ended another one.",
      expected: "200",
      actual: `${other.answer.status}`,
      pointer,
      evidence: [revocation.number, other.number],
    });
  },
};
