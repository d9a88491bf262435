import type { Exchange } from "../exchange/exchange.ts";
import { Inconclusive, Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { minting, tokenIn } from "./token-requests.ts";
import { using } from "./token-use.ts";

/** A token of the owner's, and the answer that brought it. */
export type SharedToken = { token: string; exchange: Exchange };

const minted = new WeakMap<object, Map<string, Promise<Exchange>>>();

/** Returns the answer to the owner's first or second request for a token: one each in a run, whichever check asks. */
export function mintingOf(stage: Stage, which: "first" | "second"): Promise<Exchange> {
  const { client, send, workshop } = stage;
  if (client === undefined) throw new Unavailable("The owner calls without a client ID.");
  const ofRun = minted.get(workshop) ?? new Map<string, Promise<Exchange>>();
  minted.set(workshop, ofRun);
  const answer = ofRun.get(which) ?? send(minting(client));
  ofRun.set(which, answer);
  return answer;
}

/** Returns the owner's first or second token. Rejects with `Inconclusive` where it got none. */
export async function tokenOf(stage: Stage, which: "first" | "second"): Promise<SharedToken> {
  const exchange = await mintingOf(stage, which);
  const token = tokenIn(exchange);
  if (token === undefined)
    throw new Inconclusive(`No token was given to try this with: ${exchange.answer.status}.`);
  return { token, exchange };
}

/**
 * Uses a token to see that it lives, before something is done that is not to end it. Rejects with `Inconclusive` where it is
 * dead already: that is another check's business.
 */
export async function assertAlive({ send }: Stage, token: string): Promise<void> {
  const { status } = (await send(using(token))).answer;
  if (status >= 300) throw new Inconclusive(`The token was dead before it was tried: ${status}.`);
}
