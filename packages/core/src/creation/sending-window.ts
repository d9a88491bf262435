/** Milliseconds. Dates of the API and of HTTP are cut to the second, each by itself. */
const granularity = 2000;
/** Milliseconds a clock may be off where no answer says how far it is. */
const unknownSkew = 300_000;

/**
 * Returns the earliest instant, by the service's clock, at which something sent at `sentAt` can have been created. The
 * `Date` header of a later answer, received at `now`, tells how far the two clocks are apart; browsers hide it from
 * scripts. The time that answer was on its way makes the instant earlier than need be, never later.
 */
export function earliestCreation(sentAt: number, answer: Response, now: number): number {
  const date = Date.parse(answer.headers.get("date") ?? "");
  if (Number.isNaN(date)) return sentAt - unknownSkew;
  return sentAt + (date - now) - granularity;
}
