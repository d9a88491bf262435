import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { minting, tokenIn } from "../identity/token-requests.ts";
import { Inconclusive } from "../run/interruptions.ts";
import { judged } from "../verdicts/judged.ts";
import { shortestHours } from "./lifetimes.ts";

const minute = 60_000;

/** A secret obtains tokens until it expires, and none after. It waits for that: on simulated time only. */
export const mSecretExpired: ActiveCheck = {
  id: "M-SECRET-EXPIRED",
  kind: "lifecycle",
  needs: ["provoke"],
  summary: "A secret obtains tokens a minute before its expiresAt, and none a minute after.",
  operations: operationsNamed("createAccessToken"),
  async *run({ clock, contract, send, workshop }) {
    const { clientId, secret, creation } = await workshop.create("organization");
    if (secret === undefined) throw new Inconclusive("The account came without a secret.");
    const pair = { clientId, clientSecret: secret.value };
    const first = await send(minting(pair));
    if (tokenIn(first) === undefined)
      throw new Inconclusive(`The secret obtains no token to begin with: ${first.answer.status}.`);
    const about = { operationId: "createAccessToken" };
    await clock.sleep(shortestHours * 3_600_000 - minute);
    const before = await send(minting(pair));
    yield judged(tokenIn(before) !== undefined, {
      ...about,
      case: "a minute before",
      kept: "A secret obtains tokens to the end of its life.",
      broken: "A secret obtains no tokens before its life is over.",
      expected: "200",
      actual: `${before.answer.status}`,
      evidence: [creation.number, before.number],
    });
    await clock.sleep(2 * minute);
    const after = await send(minting(pair));
    yield judged(after.answer.status === 401, {
      ...about,
      case: "a minute after",
      kept: "An expired secret is refused by 401.",
      broken: "An expired secret is not refused by 401.",
      expected: "401",
      actual: `${after.answer.status}`,
      pointer: answerPointer(contract, "createAccessToken", 401),
      evidence: [creation.number, after.number],
    });
  },
};
