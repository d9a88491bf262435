import type { ActiveCheck } from "../checks/check.ts";
import { operationsNamed, wordsPointer } from "../contract/promises.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { Unavailable } from "../run/interruptions.ts";
import { assertAlive, tokenOf } from "./shared-tokens.ts";
import { revoking } from "./token-requests.ts";
import { using } from "./token-use.ts";

const operationId = "revokeAccessToken";

/** Revoking what there is not is done already (RFC 7009, section 2.2); the pages do not say. */
export const sRevokeUnknown: ActiveCheck = {
  id: "S-REVOKE-UNKNOWN",
  kind: "probe",
  needs: ["client"],
  summary: "Revoking a token that nobody knows answers 200 (RFC 7009).",
  operations: operationsNamed(operationId),
  async *run({ client, contract, isEmulated, send }) {
    if (client === undefined) return;
    const { answer } = await send(revoking(client, "purser-no-such-token"));
    yield judged(answer.status === 200, {
      operationId,
      case: "unknown token",
      verdict: answer.status >= 500 ? "violation" : breachOfReading({ isEmulated }),
      kept: "Revoking an unknown token answers 200.",
      broken: `Revoking an unknown token answers ${answer.status}.`,
      expected: "200",
      actual: `${answer.status}`,
      pointer: wordsPointer(contract, operationId, "x-undocumented"),
    });
  },
};

/** A token can be revoked by the client it was given to alone (RFC 7009, section 2.1). */
export const sRevokeStranger: ActiveCheck = {
  id: "S-REVOKE-STRANGER",
  kind: "probe",
  needs: ["client", "reader"],
  summary: "A client cannot revoke the token of another one (RFC 7009).",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { contract, readerClient, send } = stage;
    if (readerClient === undefined)
      throw new Unavailable("It needs a reader that has a client ID and its secret.");
    const { token } = await tokenOf(stage, "first");
    await assertAlive(stage, token);
    const revocation = await send(revoking(readerClient, token));
    const use = await send(using(token));
    yield judged(use.answer.status < 300, {
      operationId,
      case: "stranger",
      kept: "A stranger's revocation leaves the token alive.",
      broken: "A client revoked the token of another one.",
      expected: "200",
      actual: `${use.answer.status}`,
      pointer: wordsPointer(contract, operationId, "x-undocumented"),
      evidence: [revocation.number, use.number],
    });
  },
};
