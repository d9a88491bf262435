import type { Clock, Random } from "../clock.ts";
import { isPurserError } from "../errors/is-purser-error.ts";

/** Attempts at one token at most. */
const attempts = 3;

/** Milliseconds. Back-off after failures doubles from the first up to the second; half of it is chance. */
const firstDelay = 500;
const longestDelay = 8_000;

/** Milliseconds to wait after a 429 that says nothing: the interval of every limit documented for the token endpoint. */
const limitInterval = 60_000;

/** Milliseconds that calls are kept waiting for the token endpoint at once; a longer wait is told to the caller. */
const longestWait = 180_000;

/** Milliseconds during which a refusal that asking again cannot mend is told again without asking. It doubles up to the second. */
const firstHold = 5_000;
const longestHold = 300_000;

/** A failed attempt, and the milliseconds until the next one. */
export type Setback = { attempt: number; delay: number; error: Error };

/** Does a piece of work as often as makes sense. The work is told which attempt it is, from 1; `onSetback` hears of every wait. */
export type Patience = <T>(
  work: (attempt: number) => Promise<T>,
  onSetback: (setback: Setback) => void,
) => Promise<T>;

/**
 * Patience with the token endpoint. After a 429 it waits as long as the answer's own numbers say, after 5xx and lost
 * answers with back-off. A refusal that asking again cannot mend (wrong credentials, as many active tokens as there may
 * be, a wait over three minutes) is thrown again for a while without any work being done.
 */
export function createPatience(clock: Clock, random: Random): Patience {
  let hold: { error: Error; from: number; until: number } | undefined;
  let refusals = 0;

  const holding = (error: Error, wait: number) => {
    const from = clock.now();
    hold = { error, from, until: from + wait };
    return error;
  };

  return async (work, onSetback) => {
    const now = clock.now();
    // A clock that was set back must not make a short hold a long one.
    if (hold && now >= hold.from && now < hold.until) throw hold.error;
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await work(attempt);
        refusals = 0;
        hold = undefined;
        return result;
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        if (isFinal(error))
          throw holding(error, Math.min(longestHold, firstHold * 2 ** refusals++));
        const delay = delayAfter(error, attempt, random);
        if (delay === undefined) throw error;
        if (attempt === attempts || delay > longestWait) {
          throw isPurserError(error, "rate-limited") ? holding(error, delay) : error;
        }
        onSetback({ attempt, delay, error });
        await clock.sleep(delay);
      }
    }
  };
}

function isFinal(error: Error): boolean {
  return isPurserError(error, "credentials-rejected", "token-limit");
}

/** Milliseconds until asking again makes sense; undefined where it never does. */
function delayAfter(error: Error, attempt: number, random: Random): number | undefined {
  if (isPurserError(error, "rate-limited")) {
    // Never earlier than the service says; a little later, so that those who share the limit do not come all at once.
    return (error.retryAfter ?? limitInterval) + random() * 1000;
  }
  const isPassing =
    isPurserError(error, "connection") || (isPurserError(error, "service") && error.status >= 500);
  if (!isPassing) return undefined;
  const ceiling = Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
  return (ceiling / 2) * (1 + random());
}
