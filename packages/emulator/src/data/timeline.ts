import type { Random } from "../identifiers.ts";
import type { Instant } from "../state/records.ts";

/** `before` is a week earlier: what exists then is what was made by then and what has been removed since. */
export type Moment = "now" | "before";

const minute = 60_000;
const hour = 60 * minute;
export const day = 24 * hour;
const week = 7 * day;

/** Turns "days ago" into instants, and an organization's history into its state at one moment of it. */
export type Timeline = {
  now: Instant;
  moment: Moment;
  /** The instant the state is taken at: now, or a week earlier. */
  asOf: Instant;
  /** An instant at least `days` before now, up to six hours earlier, in whole seconds. */
  ago(days: number): Instant;
  /** True if what was made at `createdAt` is there at this moment. */
  exists(createdAt: Instant, isRemoved: boolean | undefined): boolean;
  /** When something last used at `usedAt` had been last used by this moment; null if it had not been. */
  lastUse(usedAt: Instant | null, createdAt: Instant): Instant | null;
};

/** Returns the timeline that ends at `now`. Every `ago` draws from `random` exactly once, whatever the moment. */
export function createTimeline(now: Instant, moment: Moment, random: Random): Timeline {
  const end = Math.floor(now / 1000) * 1000;
  const asOf = moment === "now" ? end : end - week;
  return {
    now: end,
    moment,
    asOf,
    ago(days) {
      const age = days * day;
      // Real organizations do not do everything at the same time of day.
      const jitter = random() * Math.min(6 * hour, age * 0.03);
      return Math.floor((end - age - jitter) / 1000) * 1000;
    },
    exists: (createdAt, isRemoved) => createdAt <= asOf && !(isRemoved && moment === "now"),
    lastUse(usedAt, createdAt) {
      if (usedAt === null || usedAt <= asOf) return usedAt;
      // Used all the time: a week earlier its last use was a week earlier too.
      const earlier = usedAt - week;
      return earlier >= createdAt ? earlier : null;
    },
  };
}
