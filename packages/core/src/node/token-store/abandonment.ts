import { isDead, textToHolder } from "./lock-holder.ts";

/** A lock file as somebody who waits for it sees it. `beatAt` is the file's modification time, in milliseconds. */
export type Sighting = { text: string; beatAt: number };

/** Milliseconds between two signs of life of whoever holds a lock. */
export const beatInterval = 1_000;

/** Milliseconds without a sign of life after which a lock counts as left behind: several beats, so that a busy machine does not lose one. */
const silence = 5_000;

/** Milliseconds after which even a living holder is stuck: twice the longest a token request may take. */
const longestHold = 60_000;

/**
 * Returns a judge of whether a lock was left behind. It compares what it saw with what it sees, by its own clock alone:
 * neither two machines' clocks nor a file system's have to agree.
 */
export function createAbandonment(): (sighting: Sighting, now: number) => boolean {
  let last: Sighting | undefined;
  let firstSeenAt = 0;
  let lastBeatAt = 0;

  return (sighting, now) => {
    if (last?.text !== sighting.text) firstSeenAt = now;
    if (last?.text !== sighting.text || last.beatAt !== sighting.beatAt) lastBeatAt = now;
    last = sighting;
    const holder = textToHolder(sighting.text);
    if (holder && isDead(holder)) return true;
    return now - lastBeatAt >= silence || now - firstSeenAt >= longestHold;
  };
}
