import type { ActiveCheck } from "../checks/check.ts";
import { operationsNamed, propertyPointer } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { Inconclusive } from "../run/interruptions.ts";
import { tokenLifetimeSeconds } from "./s-oauth-token.ts";
import { minting, tokenIn } from "./token-requests.ts";
import { using } from "./token-use.ts";

const minute = 60_000;

/** A token lives the hour that it is given, and not longer. It waits for that: on simulated time only. */
export const sAuthExpired: ActiveCheck = {
  id: "S-AUTH-EXPIRED",
  kind: "probe",
  needs: ["client", "provoke"],
  summary: "A token works for 59 minutes, and is refused by 401 after 61.",
  operations: operationsNamed("createAccessToken"),
  async *run({ client, clock, contract, send }) {
    if (client === undefined) return;
    const operationId = "createAccessToken";
    const mint = await send(minting(client));
    const token = tokenIn(mint);
    if (token === undefined)
      throw new Inconclusive(`No token was given to try this with: ${mint.answer.status}.`);
    const pointer = propertyPointer(contract, operationId, 200, "expires_in");
    await clock.sleep(tokenLifetimeSeconds * 1000 - minute);
    const late = await send(using(token));
    yield judged(late.answer.status < 300, {
      operationId,
      case: "after 59 minutes",
      kept: "A token works for 59 minutes.",
      broken: "A token dies before its hour is over.",
      expected: "200",
      actual: `${late.answer.status}`,
      pointer,
      evidence: [mint.number, late.number],
    });
    await clock.sleep(2 * minute);
    const over = await send(using(token));
    yield judged(over.answer.status === 401, {
      operationId,
      case: "after 61 minutes",
      kept: "A token is refused by 401 once its hour is over.",
      broken: "A token that has expired is not refused by 401.",
      expected: "401",
      actual: `${over.answer.status}`,
      pointer,
      evidence: [mint.number, over.number],
    });
  },
};
