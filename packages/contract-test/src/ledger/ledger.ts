import type { Platform } from "@purser/spec";
import type { Result } from "../verdicts/verdict.ts";

/** What one run saw of an open point. */
export type Sighting = {
  platform: Platform;
  /** Origin of the endpoint. */
  target: string;
  /** The result's, the same from run to run. */
  id: string;
  seen: string;
  /** ISO 8601: when it was first and last seen like this. */
  since: string;
  last: string;
  /** What was seen before, the latest first. */
  before: readonly { seen: string; until: string }[];
};

/** What all runs saw of what the documentation leaves open. */
export type Ledger = { schemaVersion: 1; sightings: readonly Sighting[] };

export const emptyLedger: Ledger = { schemaVersion: 1, sightings: [] };

/** Where a run saw something, and when. */
export type Seeing = {
  platform: Platform;
  target: string;
  /** ISO 8601. */
  at: string;
};

/** Returns what a result says of an open point; undefined where it is about none, or about what no two runs share. */
export function sightOf({ checkId, verdict, actual, message }: Result): string | undefined {
  const isOpen = /^[USMN]-/.test(checkId) && (verdict === "observed" || verdict === "drift");
  if (!isOpen) return undefined;
  const seen = (actual ?? message).replaceAll(/\b(?:mdb_sa_id_)?[a-f\d]{24}\b/g, "…");
  return /\d+(?:\.\d+)? ?(?:ms|s|seconds?|milliseconds?)\b/.test(seen) ? undefined : seen;
}

/** Returns the latest sighting of a point at an endpoint. */
export function lastSighting(
  { sightings }: Ledger,
  { platform, target }: Pick<Seeing, "platform" | "target">,
  id: string,
): Sighting | undefined {
  return sightings.find(
    (each) => each.platform === platform && each.target === target && each.id === id,
  );
}

/** Returns the ledger with what a run saw entered. */
export function recordSightings(
  ledger: Ledger,
  results: readonly Result[],
  seeing: Seeing,
): Ledger {
  const { platform, target, at } = seeing;
  const fresh = results.flatMap((result): Sighting[] => {
    const seen = sightOf(result);
    if (seen === undefined) return [];
    const { id } = result;
    const known = lastSighting(ledger, seeing, id);
    if (known?.seen === seen) return [{ ...known, last: at }];
    const before = known ? [{ seen: known.seen, until: known.last }, ...known.before] : [];
    return [{ platform, target, id, seen, since: at, last: at, before }];
  });
  const isFresh = (old: Sighting): boolean =>
    fresh.some(({ id }) => id === old.id && old.platform === platform && old.target === target);
  return {
    schemaVersion: 1,
    sightings: [...ledger.sightings.filter((each) => !isFresh(each)), ...fresh],
  };
}
