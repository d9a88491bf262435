/** Why a check could not come to a verdict: what got in the way was not what it looks at. */
export class Inconclusive extends Error {
  override name = "Inconclusive";
}

/** A check asked for a write that a run may never send: a fault of ours, caught before anything went out. */
export class UnsafeWriteError extends Error {
  override name = "UnsafeWriteError";
}

/** The endpoint does not hold what a check needs to look at. */
export class Unavailable extends Error {
  override name = "Unavailable";
}
