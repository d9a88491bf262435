import { answerPointer, wordsPointer } from "../contract/promises.ts";
import { tokenIn } from "../identity/token-requests.ts";
import { isRefused } from "../identity/token-use.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { rotationCheck } from "./rotation-check.ts";
import { secretIn, secretsIn } from "./seen-secret.ts";

/** A secret is deleted by its id: it, and not the one beside it. */
export const mSecretDelete = rotationCheck({
  id: "M-SECRET-DELETE",
  summary: "Deleting a secret answers 204, and takes exactly the one that is named.",
  about: (at) => at.deleteSecret,
  *judge(rotation, { contract }): Iterable<Judgement> {
    const { at, afterDeletion, deletedFirst, mintByKept, mintBySecond, second } = rotation;
    if (!second || !deletedFirst || !afterDeletion || !mintByKept) return;
    const about = { operationId: at.deleteSecret };
    const { status } = deletedFirst.answer;
    const left = secretsIn(afterDeletion).map(({ id }) => id);
    yield judged(status === 204, {
      ...about,
      case: "status",
      kept: "Deleting a secret answers 204.",
      broken: "Deleting a secret does not answer 204.",
      expected: "204",
      actual: `${status}`,
      pointer: answerPointer(contract, at.deleteSecret, 204),
      evidence: [deletedFirst.number],
    });
    yield judged(left.length === 1 && left[0] === secretIn(second)?.id, {
      ...about,
      case: "the one named",
      kept: "The secret that was named is gone, and the other one is there.",
      broken: "It is not the other secret alone that is left.",
      expected: "the second secret",
      actual: left.length === 1 ? "another secret" : `${left.length} secrets`,
      evidence: [deletedFirst.number, afterDeletion.number],
    });
    // Whether it worked before is another check's business.
    if (!mintBySecond || tokenIn(mintBySecond) === undefined) return;
    yield judged(tokenIn(mintByKept) !== undefined, {
      ...about,
      case: "the other works",
      kept: "The other secret obtains tokens.",
      broken: "The other secret obtains no token any more.",
      expected: "200",
      actual: `${mintByKept.answer.status}`,
      evidence: [deletedFirst.number, mintByKept.number],
    });
  },
});

/** A deleted secret obtains nothing ("Revoke OAuth2 token": 401 for a secret that was deleted). */
export const mSecretDead = rotationCheck({
  id: "M-SECRET-DEAD",
  summary: "A deleted secret is refused by the token endpoint within a minute.",
  about: (at) => at.deleteSecret,
  *judge({ at, deletedFirst, mintByDeleted }): Iterable<Judgement> {
    if (!deletedFirst || !mintByDeleted) return;
    const { exchange, waited } = mintByDeleted;
    yield judged(isRefused(exchange) && waited === 0, {
      operationId: at.deleteSecret,
      case: "deleted secret",
      verdict: isRefused(exchange) ? "observed" : "violation",
      kept: "A deleted secret obtains no token.",
      broken: isRefused(exchange)
        ? `A deleted secret obtained tokens for ${waited / 1000} seconds.`
        : "A deleted secret obtains tokens.",
      expected: "401",
      actual: `${exchange.answer.status}`,
      evidence: [deletedFirst.number, exchange.number],
    });
  },
});

/** Tokens end with the secret that they were got with: promised on Atlas, read the same on Cloud Manager. */
export const mTokenDead = rotationCheck({
  id: "M-TOKEN-DEAD",
  summary: "A token ends with the secret that it was got with.",
  about: (at) => at.deleteSecret,
  *judge(
    { at, deletedFirst, tokenOfDeleted },
    { contract, isEmulated, platform },
  ): Iterable<Judgement> {
    if (!deletedFirst || !tokenOfDeleted) return;
    const { exchange, waited } = tokenOfDeleted;
    const broken = platform === "atlas" ? "violation" : breachOfReading({ isEmulated });
    yield judged(isRefused(exchange) && waited === 0, {
      operationId: at.deleteSecret,
      case: "token of a deleted secret",
      verdict: isRefused(exchange) ? "observed" : broken,
      kept: "A token ends with the secret that it was got with.",
      broken: isRefused(exchange)
        ? `A token outlived its secret by ${waited / 1000} seconds.`
        : "A token outlives the secret that it was got with.",
      expected: "401",
      actual: `${exchange.answer.status}`,
      pointer: wordsPointer(contract, at.deleteSecret),
      evidence: [deletedFirst.number, exchange.number],
    });
  },
});

/** There is nothing to delete: 404, which both documents list. */
export const mSecretUnknown = rotationCheck({
  id: "M-SECRET-UNKNOWN",
  summary: "Deleting a secret that the account does not have answers 404.",
  about: (at) => at.deleteSecret,
  *judge({ at, deletedUnknown }, { contract }): Iterable<Judgement> {
    if (!deletedUnknown) return;
    yield judged(deletedUnknown.answer.status === 404, {
      operationId: at.deleteSecret,
      case: "unknown secret",
      kept: "Deleting an unknown secret answers 404.",
      broken: "Deleting an unknown secret does not answer 404.",
      expected: "404",
      actual: `${deletedUnknown.answer.status}`,
      pointer: answerPointer(contract, at.deleteSecret, 404),
      evidence: [deletedUnknown.number],
    });
  },
});

/** Whether the last secret may go is undocumented on both platforms. If it is said to be gone, it must be. */
export const mSecretLast = rotationCheck({
  id: "M-SECRET-LAST",
  summary: "Whether an account's last secret can be deleted; if so, it obtains no token.",
  about: (at) => at.deleteSecret,
  *judge({ at, afterLast, deletedLast, mintByLast }, { contract }): Iterable<Judgement> {
    if (!deletedLast || !mintByLast || !afterLast) return;
    const { status } = deletedLast.answer;
    const about = {
      operationId: at.deleteSecret,
      evidence: [deletedLast.number, afterLast.number, mintByLast.exchange.number],
    };
    const isDead = isRefused(mintByLast.exchange);
    yield {
      ...about,
      case: "last secret",
      pointer: wordsPointer(contract, at.deleteSecret, "x-undocumented"),
      verdict: status >= 500 || (status < 300 && !isDead) ? "violation" : "observed",
      message:
        status < 300
          ? `The last secret can be deleted; it then obtains ${isDead ? "no token" : "tokens"}, and the account answers ${afterLast.answer.status}.`
          : `The last secret cannot be deleted: ${status}.`,
    };
  },
});
