import type { Exchange } from "../exchange/exchange.ts";
import { letIn } from "../identity/let-in.ts";
import { minting, tokenIn } from "../identity/token-requests.ts";
import { untilRefused, using, type Refusal } from "../identity/token-use.ts";
import { placeOf, type LevelOperations } from "../lifecycle/levels.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { longestHoursOf, overlapHours, shortestHours } from "./lifetimes.ts";
import { secretIn } from "./seen-secret.ts";

/** Has the documented form, and is nobody's. */
const unknownSecretId = "60c0ffee0000000000000000";

/**
 * One account's secrets from the first to the last, step by step. What the account did not come to is undefined: where a
 * secret was refused that was to be deleted later, say.
 */
export type Rotation = {
  at: LevelOperations;
  account: MadeAccount;
  /** Hours that the first secret was made for: more than the overlap, where the organization allows that. */
  firstHours: number;
  longestHours: number;
} & Partial<{
  /** A token by the first secret, and by it again once there was a second one. */
  mintByFirst: Exchange;
  mintByOlder: Exchange;
  tooShort: Exchange;
  tooLong: Exchange;
  /** The second secret, for the shortest life, and the account with both. */
  second: Exchange;
  afterSecond: Exchange;
  mintBySecond: Exchange;
  third: Exchange;
  deletedUnknown: Exchange;
  /** The first secret deleted, the account with the second alone, and what still works. */
  deletedFirst: Exchange;
  afterDeletion: Exchange;
  mintByDeleted: Refusal;
  mintByKept: Exchange;
  tokenOfDeleted: Refusal;
  /** Another secret, for the longest life, or for a short one where that is refused; the one there is ends within a week. */
  longest: Exchange;
  further: Exchange;
  afterFurther: Exchange;
  deletedLast: Exchange;
  afterLast: Exchange;
  mintByLast: Refusal;
}>;

const rotations = new WeakMap<object, Map<string, Promise<Rotation>>>();

/** Returns the rotation of an account at a level: it is gone through once in a run, and several checks look at it. */
export function rotationAt(stage: Stage, at: LevelOperations): Promise<Rotation> {
  const ofRun = rotations.get(stage.workshop) ?? new Map<string, Promise<Rotation>>();
  rotations.set(stage.workshop, ofRun);
  const rotation = ofRun.get(at.level) ?? rotate(stage, at);
  ofRun.set(at.level, rotation);
  return rotation;
}

async function rotate(stage: Stage, at: LevelOperations): Promise<Rotation> {
  const { send } = stage;
  const longestHours = await longestHoursOf(stage);
  const { account, firstHours } = await openingAccount(stage, at, longestHours);
  const { clientId, secret: first } = account;
  const start = { at, account, firstHours, longestHours };
  if (first === undefined) return start;

  const params = { ...placeOf(stage, at.level), clientId };
  const look = () => send({ operationId: at.get, params });
  const add = (hours: number) =>
    send({ operationId: at.addSecret, params, body: { secretExpiresAfterHours: hours } });
  const remove = (secretId: string) =>
    send({ operationId: at.deleteSecret, params: { ...params, secretId } });
  const pair = (clientSecret: string) => ({ clientId, clientSecret });
  const mint = (value: string) => send(minting(pair(value)));
  /** Adds what is to be refused; what is made all the same makes room again. */
  const addRefused = async (hours: number): Promise<Exchange> => {
    const exchange = await add(hours);
    const id = secretIn(exchange)?.id;
    if (id !== undefined) await remove(id);
    return exchange;
  };

  const mintByFirst = await mint(first.value);
  const token = tokenIn(mintByFirst);
  if (token !== undefined) await letIn(stage, account, token);
  const tooShort = await addRefused(shortestHours - 1);
  const tooLong = await addRefused(longestHours + 1);
  const second = await add(shortestHours);
  const story = { ...start, mintByFirst, tooShort, tooLong, second };
  const made = secretIn(second);
  if (made?.id === undefined || made.value === undefined) return story;

  const afterSecond = await look();
  const mintByOlder = await mint(first.value);
  const mintBySecond = await mint(made.value);
  const third = await addRefused(shortestHours);
  const deletedUnknown = await remove(unknownSecretId);
  const deletedFirst = await remove(first.id);
  const afterDeletion = await look();
  const mintByDeleted = await untilRefused(stage, minting(pair(first.value)));
  const mintByKept = await mint(made.value);
  const tokenOfDeleted = token === undefined ? undefined : await untilRefused(stage, using(token));

  const longest = await add(longestHours);
  const further = secretIn(longest) ? longest : await add(shortestHours);
  const afterFurther = await look();
  const newest = secretIn(further);
  if (newest?.id !== undefined) await remove(newest.id);
  const deletedLast = await remove(made.id);
  const afterLast = await look();
  const mintByLast = await untilRefused(stage, minting(pair(made.value)));
  return {
    ...story,
    afterSecond,
    mintByOlder,
    mintBySecond,
    third,
    deletedUnknown,
    deletedFirst,
    afterDeletion,
    mintByDeleted,
    mintByKept,
    ...(tokenOfDeleted && { tokenOfDeleted }),
    longest,
    further,
    afterFurther,
    deletedLast,
    afterLast,
    mintByLast,
  };
}

/**
 * Makes an account whose secret outlives the overlap, where the organization allows that; Cloud Manager does not tell what it
 * allows, so that a refusal there leads to the shortest life.
 */
async function openingAccount(
  { platform, workshop }: Stage,
  { level }: LevelOperations,
  longestHours: number,
): Promise<Pick<Rotation, "account" | "firstHours">> {
  const hours = Math.min(overlapHours + shortestHours, longestHours);
  try {
    return { account: await workshop.create(level, { hours }), firstHours: hours };
  } catch (error) {
    if (platform === "atlas" || !(error instanceof Inconclusive)) throw error;
    return { account: await workshop.create(level), firstHours: shortestHours };
  }
}
