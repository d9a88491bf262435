import type { Exchange } from "../exchange/exchange.ts";
import { minting } from "./token-requests.ts";
import { Inconclusive, Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { tokenLifetimeSeconds } from "./s-oauth-token.ts";

/** Active tokens that an account may have. Source: limits, Atlas service accounts. */
export const mostTokens = 100;

/** Tokens in a minute from one address for one client. Source: the provider guide of MongoDB; older pages say 10. */
export const mintsAMinute = 50;

/** Requests beyond that limit before it is said not to be kept: the minute goes on while they are sent. */
const margin = 10;

/** All tokens the reader was given, as fast as it was given them, and then minute by minute. */
export type MintingTour = {
  /** The first refusal of a haste that knows no pause; undefined where there was none. */
  hurried: Exchange | undefined;
  /** The last answer before, or without, a refusal. */
  last: Exchange;
  /** Tokens that were given in all, and the refusal of the one that was too many. */
  given: number;
  refusal: Exchange | undefined;
};

const tours = new WeakMap<object, Promise<MintingTour>>();

/** Milliseconds after which no token lives that was given before. */
const anHour = (tokenLifetimeSeconds + 60) * 1000;

/**
 * Returns the tour of a run: it is made once, and two checks look at it. It begins and ends with an hour in which the reader's
 * tokens expire, so that it has all there is and leaves nothing used up: on simulated time only.
 */
export function mintingTourOf(stage: Stage): Promise<MintingTour> {
  const tour = tours.get(stage.workshop) ?? mintThem(stage);
  tours.set(stage.workshop, tour);
  return tour;
}

async function mintThem({ send, clock, readerClient }: Stage): Promise<MintingTour> {
  if (readerClient === undefined)
    throw new Unavailable("It needs a reader that has a client ID and its secret.");
  await clock.sleep(anHour);
  const request = minting(readerClient);
  const hasty = { ...request, isProvoked: true, isPaced: false };
  let given = 0;
  let hurried: Exchange | undefined;
  let last = await send(hasty);
  if (last.answer.status >= 400 && last.answer.status !== 429)
    throw new Inconclusive(`No token was given to try this with: ${last.answer.status}.`);
  while (last.answer.status < 300 && ++given < mintsAMinute + margin) {
    const next = await send(hasty);
    if (next.answer.status >= 300) hurried = next;
    else last = next;
    if (hurried) break;
  }
  if (hurried) await clock.sleep(60_000);
  let refusal: Exchange | undefined;
  while (!refusal && given <= mostTokens) {
    // An empty bucket is waited for by whoever sends.
    const next = await send(request);
    if (next.answer.status < 300) given++;
    else refusal = next;
  }
  await clock.sleep(anHour);
  return { hurried, last, given, refusal };
}
