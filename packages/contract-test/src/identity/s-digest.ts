import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { assertAddress } from "./let-in.ts";
import { challengeIn, signDigest, targetOf, type DigestChallenge } from "./digest.ts";

/** Asks for no role: whatever refuses an API key here is about who it is. */
const operationId = "listOrgs";
const anHour = 3_600_000;

const request = (itemsPerPage: number): CheckRequest & { operationId: string } => ({
  operationId,
  query: { itemsPerPage },
});

/** A challenge to a request, and the request's target. */
async function challenged({
  send,
}: Stage): Promise<{ challenge: DigestChallenge; target: string }> {
  const refusal = await send({ ...request(1), as: "none" });
  return { challenge: challengeIn(refusal), target: targetOf(refusal) };
}

function refusedBy401({ contract }: Stage, { answer }: Exchange, what: string) {
  return {
    operationId,
    kept: `${what} is refused by 401.`,
    broken: `${what} is not refused by 401.`,
    expected: "401",
    actual: `${answer.status}`,
    pointer: answerPointer(contract, operationId, 401),
  };
}

const sDigestPassword: ActiveCheck = {
  id: "S-DIGEST-PASSWORD",
  kind: "probe",
  needs: ["api-key"],
  summary: "A Digest answer made with another private key is refused by 401.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { apiKey, send } = stage;
    if (apiKey === undefined) return;
    const { challenge, target } = await challenged(stage);
    const wrong = { ...apiKey, privateKey: "00000000-0000-4000-8000-000000000000" };
    const authorization = signDigest(challenge, wrong, { method: "GET", target });
    const use = await send({ ...request(1), as: { authorization } });
    yield judged(use.answer.status === 401, {
      case: "wrong private key",
      ...refusedBy401(stage, use, "A wrong private key"),
    });
  },
};

const sDigestTarget: ActiveCheck = {
  id: "S-DIGEST-TARGET",
  kind: "probe",
  needs: ["api-key"],
  summary:
    "A Digest answer signed for one request is refused for another (RFC 7616, section 3.4.6).",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { apiKey, send } = stage;
    if (apiKey === undefined) return;
    const { challenge, target } = await challenged(stage);
    const authorization = signDigest(challenge, apiKey, { method: "GET", target });
    const use = await send({ ...request(2), as: { authorization } });
    yield judged(use.answer.status >= 400 && use.answer.status < 500, {
      case: "another target",
      ...refusedBy401(stage, use, "An answer for another target"),
      expected: "400 or 401",
    });
  },
};

/** The count of uses exists to tell a replay (RFC 7616, section 3.4); whether the service counts is undocumented. */
const sDigestReplay: ActiveCheck = {
  id: "S-DIGEST-REPLAY",
  kind: "probe",
  needs: ["api-key"],
  summary: "A Digest answer is taken once; with the next count its nonce may be used again.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { apiKey, send } = stage;
    if (apiKey === undefined) return;
    const { challenge, target } = await challenged(stage);
    const sign = (count: number) => ({
      authorization: signDigest(challenge, apiKey, { method: "GET", target, count }),
    });
    const first = await send({ ...request(1), as: sign(1) });
    assertAddress(first, "API key");
    yield judged(first.answer.status < 300, {
      operationId,
      case: "first use",
      kept: "An API key's Digest answer is taken.",
      broken: "An API key's Digest answer is refused.",
      expected: "200",
      actual: `${first.answer.status}`,
    });
    const again = await send({ ...request(1), as: sign(1) });
    if (challenge.hasQop) {
      yield judged(again.answer.status === 401, {
        case: "second use",
        verdict: breachOfReading(stage),
        ...refusedBy401(stage, again, "A Digest answer that was used before"),
      });
    } else {
      yield observed("second use", `Without qop a used Digest answer gets ${again.answer.status}.`);
    }
    const next = await send({ ...request(1), as: sign(2) });
    yield observed("nonce again", `A nonce used with the next count gets ${next.answer.status}.`);
  },
};

function observed(name: string, message: string) {
  return { verdict: "observed", operationId, case: name, message } as const;
}

/** A nonce is good for a short time only, and not for ever (Atlas and Cloud Manager, API authentication). Waits for that. */
const sDigestAge: ActiveCheck = {
  id: "S-DIGEST-AGE",
  kind: "probe",
  needs: ["api-key", "provoke"],
  summary: "After a day a nonce is refused, and another one is handed out.",
  operations: operationsNamed(operationId),
  async *run(stage) {
    const { apiKey, clock, send } = stage;
    if (apiKey === undefined) return;
    const { challenge, target } = await challenged(stage);
    const sign = (count: number) => ({
      authorization: signDigest(challenge, apiKey, { method: "GET", target, count }),
    });
    await send({ ...request(1), as: sign(1) });
    await clock.sleep(24 * anHour);
    const used = await send({ ...request(1), as: sign(1) });
    yield judged(used.answer.status === 401, {
      case: "used answer after a day",
      ...refusedBy401(stage, used, "A Digest answer of the day before"),
    });
    const late = await send({ ...request(1), as: sign(2) });
    yield judged(late.answer.status === 401, {
      case: "nonce after a day",
      ...refusedBy401(stage, late, "A nonce of the day before"),
    });
    const { nonce } = (await challenged(stage)).challenge;
    yield judged(nonce !== challenge.nonce, {
      operationId,
      case: "next nonce",
      kept: "A day later another nonce is handed out.",
      broken: "A day later the same nonce is handed out.",
    });
  },
};

/** HTTP Digest, as an API key calls: what a listener, a thief of one answer, or a guesser gets. */
export const digestChecks: readonly ActiveCheck[] = [
  sDigestPassword,
  sDigestTarget,
  sDigestReplay,
  sDigestAge,
];
