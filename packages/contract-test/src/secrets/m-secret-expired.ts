import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed, wordsPointer } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { minting, tokenIn } from "../identity/token-requests.ts";
import { using } from "../identity/token-use.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { shortestHours } from "./lifetimes.ts";

const minute = 60_000;
const addSecret = "createOrgServiceAccountSecret";

/** A secret obtains tokens until it expires, and none after. It waits for that: on simulated time only. */
export const mSecretExpired: ActiveCheck = {
  id: "M-SECRET-EXPIRED",
  kind: "lifecycle",
  needs: ["provoke"],
  summary: "A secret obtains tokens a minute before its expiresAt, and none a minute after.",
  operations: operationsNamed("createAccessToken", addSecret),
  async *run(stage) {
    const { clock, contract, send, workshop } = stage;
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
    const token = tokenIn(before);
    if (token !== undefined) yield observeToken(await send(using(token)));
    yield await observeSlots(stage, clientId);
  },
};

/** Tokens end with a secret that is deleted; of one that expires the pages do not say. */
function observeToken({ answer, number }: Exchange): Judgement {
  const isAlive = answer.status < 300;
  return {
    verdict: "observed",
    operationId: "createAccessToken",
    case: "token of an expired secret",
    message: isAlive
      ? "A token outlives the secret that it was got with, where that expires."
      : "A token ends with the secret that it was got with, where that expires.",
    evidence: [number],
  };
}

/** Whether an expired secret is one of the two that an account may have is undocumented on both platforms. */
async function observeSlots({ contract, send, site }: Stage, clientId: string): Promise<Judgement> {
  const request = {
    operationId: addSecret,
    params: { orgId: site.orgId, clientId },
    body: { secretExpiresAfterHours: shortestHours },
  };
  const first = await send(request);
  const second = await send(request);
  const counts = second.answer.status < 300 ? "does not count" : "counts";
  return {
    verdict: "observed",
    operationId: addSecret,
    case: "secrets beside an expired one",
    message: `An expired secret ${counts}: of two more the first gets ${first.answer.status}, the second ${second.answer.status}.`,
    pointer: wordsPointer(contract, addSecret, "x-undocumented"),
    evidence: [first.number, second.number],
  };
}
