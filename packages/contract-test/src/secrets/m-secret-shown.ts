import type { Contract } from "../contract/contract.ts";
import { propertyPointer } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { tokenIn } from "../identity/token-requests.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import type { Rotation } from "./rotation.ts";
import { rotationCheck } from "./rotation-check.ts";
import { secretIn, secretsIn } from "./seen-secret.ts";

/** A secret that an answer made: how it was made, where in the answer it stands, and what it obtained. */
type Made = {
  operationId: string;
  creation: Exchange;
  value: string | undefined;
  pointer: string;
  mint: Exchange | undefined;
};

/** The two that a rotation makes: one with its account, one beside it. */
function madeIn(rotation: Rotation, contract: Contract): Made[] {
  const { at, account, mintByFirst, mintBySecond, second } = rotation;
  const first = {
    operationId: at.create,
    creation: account.creation,
    value: account.secret?.value,
    pointer: propertyPointer(contract, at.create, 201, "secrets", "[]", "secret"),
    mint: mintByFirst,
  };
  if (!second) return [first];
  return [
    first,
    {
      operationId: at.addSecret,
      creation: second,
      value: secretIn(second)?.value,
      pointer: propertyPointer(contract, at.addSecret, 201, "secret"),
      mint: mintBySecond,
    },
  ];
}

/** The answer that makes a secret is the one sight of it. */
export const mSecretOnce = rotationCheck({
  id: "M-SECRET-ONCE",
  summary: "The answer that makes a secret shows it, and no reading does so again.",
  about: (at) => at.addSecret,
  *judge(rotation, { contract }): Iterable<Judgement> {
    for (const { operationId, creation, value, pointer } of madeIn(rotation, contract)) {
      if (creation.answer.status >= 300) continue;
      yield judged(value !== undefined, {
        operationId,
        case: "shown",
        kept: "The answer that makes a secret shows it.",
        broken: "The answer that makes a secret does not show it.",
        pointer,
        evidence: [creation.number],
      });
    }
    const { afterSecond } = rotation;
    if (!afterSecond) return;
    yield judged(
      secretsIn(afterSecond).every(({ value }) => value === undefined),
      {
        operationId: rotation.at.get,
        case: "shown again",
        kept: "Reading the account shows no secret.",
        broken: "Reading the account shows its secrets again.",
        evidence: [afterSecond.number],
      },
    );
  },
});

/** Both pages' samples and the mask begin alike; length and alphabet are undocumented. */
export const mSecretFormat = rotationCheck({
  id: "M-SECRET-FORMAT",
  summary: "A secret begins with mdb_sa_sk_, and is not masked.",
  about: (at) => at.addSecret,
  *judge(rotation, { contract }): Iterable<Judgement> {
    for (const { operationId, creation, value, pointer } of madeIn(rotation, contract)) {
      if (value === undefined) continue;
      yield judged(/^mdb_sa_sk_[^*.…]+$/.test(value), {
        operationId,
        case: "format",
        kept: "The secret has the documented prefix and no mask.",
        broken: "The secret lacks the documented prefix, or is masked.",
        expected: "mdb_sa_sk_…",
        actual: `${value.slice(0, 4)}…`,
        pointer,
        evidence: [creation.number],
      });
    }
  },
});

/** What a secret is for. */
export const mSecretWorks = rotationCheck({
  id: "M-SECRET-WORKS",
  summary: "A new secret obtains a token at once.",
  about: (at) => at.addSecret,
  *judge(rotation, { contract }): Iterable<Judgement> {
    for (const { operationId, creation, pointer, mint } of madeIn(rotation, contract)) {
      if (mint === undefined) continue;
      yield judged(tokenIn(mint) !== undefined, {
        operationId,
        case: "obtains a token",
        kept: "The new secret obtains a token.",
        broken: "The new secret obtains no token.",
        expected: "200",
        actual: `${mint.answer.status}`,
        pointer,
        evidence: [creation.number, mint.number],
      });
    }
  },
});
