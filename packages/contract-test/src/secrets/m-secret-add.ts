import { answerPointer, propertyPointer, wordsPointer } from "../contract/promises.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { rotationCheck } from "./rotation-check.ts";
import { secretIn, secretsIn } from "./seen-secret.ts";

/** A second secret beside the first is what rotation is made of (Atlas, rotate service account secrets). */
export const mSecretAdd = rotationCheck({
  id: "M-SECRET-ADD",
  summary: "A second secret is made by 201, with an id and a value of its own, beside the first.",
  about: (at) => at.addSecret,
  *judge({ at, account, afterSecond, second }, { contract }): Iterable<Judgement> {
    if (!second) return;
    const first = account.secret;
    const made = secretIn(second);
    const about = { operationId: at.addSecret, evidence: [account.creation.number, second.number] };
    yield judged(second.answer.status === 201, {
      ...about,
      case: "status",
      kept: "A second secret is made by 201.",
      broken: "A second secret is not made by 201.",
      expected: "201",
      actual: `${second.answer.status}`,
      pointer: answerPointer(contract, at.addSecret, 201),
    });
    if (!made || !first) return;
    yield judged(made.id !== first.id, {
      ...about,
      case: "id",
      kept: "The second secret has an id of its own.",
      broken: "The second secret has the id of the first: neither can be deleted alone.",
      pointer: propertyPointer(contract, at.addSecret, 201, "id"),
    });
    yield judged(made.value !== first.value, {
      ...about,
      case: "value",
      kept: "The second secret has a value of its own.",
      broken: "The second secret has the value of the first: nothing is rotated.",
      pointer: propertyPointer(contract, at.addSecret, 201, "secret"),
    });
    if (!afterSecond) return;
    const listed = secretsIn(afterSecond).map(({ id }) => id);
    yield judged(listed.length === 2 && listed.includes(first.id) && listed.includes(made.id), {
      ...about,
      case: "both listed",
      kept: "The account has both secrets.",
      broken: "The account does not have both secrets.",
      expected: "the first and the second",
      actual: `${listed.length} secrets`,
      pointer: wordsPointer(contract, at.addSecret),
      evidence: [second.number, afterSecond.number],
    });
  },
});

/** Two secrets at most (limits, Atlas service accounts); read the same on Cloud Manager. */
export const mSecretMax2 = rotationCheck({
  id: "M-SECRET-MAX2",
  summary: "A third secret is refused.",
  about: (at) => at.addSecret,
  *judge({ at, afterSecond, third }, { contract, isEmulated, platform }): Iterable<Judgement> {
    if (!third || !afterSecond) return;
    yield judged(third.answer.status >= 400 && third.answer.status < 500, {
      operationId: at.addSecret,
      case: "third secret",
      verdict: platform === "atlas" ? "violation" : breachOfReading({ isEmulated }),
      kept: "A third secret is refused.",
      broken: "A third secret is not refused.",
      expected: "400",
      actual: `${third.answer.status}`,
      pointer: wordsPointer(contract, at.addSecret, "x-undocumented"),
      evidence: [afterSecond.number, third.number],
    });
  },
});
