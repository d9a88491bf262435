import type { Clock } from "../clock.ts";
import { PurserError } from "../errors/purser-error.ts";
import type { Emit } from "../events/emitter.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { obtainToken, type Obtained, type ObtainMeans } from "./obtain-token.ts";
import type { Setback } from "./patience.ts";
import { ageOf } from "./token-age.ts";
import type { StoredToken } from "./token-store.ts";
import { untilAborted } from "./until-aborted.ts";

/** A token to send; a later one has a higher generation. */
export type BearerToken = { readonly value: string; readonly generation: number };

/** The one token that all calls of a client share. */
export type TokenSource = {
  /**
   * Returns the token to send while there is one that lives, even when its successor is being fetched, and a promise where
   * it has to be waited for: that rejects with the token endpoint's error where none is to be had, and with the signal's
   * reason.
   */
  token(signal?: AbortSignal): BearerToken | Promise<BearerToken>;
  /** Tells that the service does not take a token. Returns whether `token` can give another now. */
  invalidate(generation: number): boolean;
  /** Tells that the service takes a token. */
  confirm(generation: number): void;
  /** Whether a token has passed its expiry by our clock. */
  isOver(generation: number): boolean;
  /** Ends the token at the service and forgets it, here and in the store. Throws the token endpoint's errors. */
  revoke(): Promise<void>;
};

export type TokenSourceMeans = ObtainMeans & { clock: Clock; emit: Emit; redactor: Redactor };

/** Milliseconds without another attempt after one ahead of time failed: the token in use is still good. */
const pause = 30_000;

/** Milliseconds between replacements of tokens that never worked: sixty an hour, of the hundred that may be active. */
const replacementInterval = 60_000;

type Held = BearerToken & {
  token: StoredToken;
  /** It came after one that was refused. */
  isReplacement: boolean;
  heldAt: number;
  isConfirmed: boolean;
  isRefused: boolean;
};

/** A token on its way. `stalled` resolves with nothing when the first attempt has failed and there will be another. */
type Flight = { done: Promise<BearerToken>; stalled: Promise<undefined> };

export function createTokenSource(means: TokenSourceMeans): TokenSource {
  const { endpoint, store, key, clock, emit, redactor } = means;
  let held: Held | undefined;
  let generation = 0;
  let flight: Flight | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  const forget: (() => void)[] = [];

  const ageOfHeld = () => (held && !held.isRefused ? ageOf(held.token, clock.now()) : "over");

  /** Whether a token that somebody else put into the store will do: one as near its end as ours is no gain. */
  const isWelcome = (token: StoredToken) => {
    if (held?.isRefused === true && token.accessToken.expose() === held.value) return false;
    const age = ageOf(token, clock.now());
    return age === "fresh" || (age === "due" && ageOfHeld() !== "due");
  };

  const adopt = ({ token, action }: Obtained): BearerToken => {
    const value = token.accessToken.expose();
    if (held?.value === value && !held.isRefused) return held;
    generation++;
    const isReplacement = held?.isRefused ?? false;
    const heldAt = clock.now();
    held = {
      value,
      generation,
      token,
      isReplacement,
      heldAt,
      isConfirmed: false,
      isRefused: false,
    };
    // The token before this one may still turn up in errors of late calls; the one before that does not.
    forget.unshift(redactor.register(value));
    for (const forgetOlder of forget.splice(2)) forgetOlder();
    emit({ kind: "token", action, expiresAt: new Date(token.expiresAt).toISOString() });
    return held;
  };

  const fetchToken = (): Flight => {
    if (flight) return flight;
    let stall: () => void = () => undefined;
    const stalled = new Promise<undefined>((resolve) => {
      stall = () => resolve(undefined);
    });
    const onSetback = ({ attempt, delay, error }: Setback) => {
      const requestId = (error instanceof PurserError ? error.requestId : undefined) ?? "";
      const reason = error.message;
      emit({ kind: "retry", requestId, operationId: "createAccessToken", attempt, delay, reason });
      stall();
    };
    const done = obtainToken(means, isWelcome, onSetback)
      .then(adopt)
      .catch((error: unknown) => {
        failedAt = clock.now();
        emit({ kind: "token", action: "refused" });
        throw error;
      })
      .finally(() => {
        flight = undefined;
      });
    // Nobody may be waiting for a token that is fetched ahead of time.
    done.catch(() => undefined);
    flight = { done, stalled };
    return flight;
  };

  const isPausing = () => {
    const since = clock.now() - failedAt;
    return since >= 0 && since < pause;
  };

  /** The next token if it comes soon; the spent one while it lives if it does not. */
  const successorOf = async (spent: Held, signal: AbortSignal | undefined) => {
    const { done, stalled } = fetchToken();
    try {
      return (await untilAborted(Promise.race([done, stalled]), signal)) ?? spent;
    } catch (error) {
      if (signal?.aborted === true || ageOf(spent.token, clock.now()) === "over") throw error;
      return spent;
    }
  };

  return {
    token(signal) {
      const age = ageOfHeld();
      const good = age === "over" ? undefined : held;
      if (good && age === "fresh") return good;
      if (good && (age === "due" || isPausing())) {
        if (!isPausing()) fetchToken();
        return good;
      }
      return good ? successorOf(good, signal) : untilAborted(fetchToken().done, signal);
    },

    invalidate(generation) {
      if (!held) return false;
      if (generation < held.generation || held.isRefused) return true;
      const since = clock.now() - held.heldAt;
      const isTooSoon = since >= 0 && since < replacementInterval;
      // A service that takes no token at all must not be given a hundred.
      if (held.isReplacement && !held.isConfirmed && isTooSoon) return false;
      held.isRefused = true;
      return true;
    },

    confirm(generation) {
      if (held?.generation === generation) held.isConfirmed = true;
    },

    isOver: (generation) =>
      held?.generation === generation && ageOf(held.token, clock.now()) === "over",

    async revoke() {
      await (flight && Promise.race([flight.done, flight.stalled]).catch(() => undefined));
      const last = held;
      held = undefined;
      if (!last) return;
      const kept = await store.read(key);
      if (kept?.accessToken.expose() === last.value) await store.remove(key);
      if (last.isRefused || ageOf(last.token, clock.now()) === "over") return;
      await endpoint.revoke(last.token.accessToken);
      emit({ kind: "token", action: "revoked" });
    },
  };
}
