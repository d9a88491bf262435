import type { Check } from "@purser/contract-test";
import type { Ruling } from "./ruling.ts";

/** What a check is worth. */
export type CheckValue = {
  checkId: string;
  /** Faults it kills. */
  kills: number;
  /** Faults that it alone kills. */
  alone: number;
  /** Whether the smallest set of checks that kills as much as all holds it. */
  isInCover: boolean;
};

/** Returns what every check of a catalogue is worth, in the catalogue's order; then what else killed anything. */
export function checkValues(
  catalogue: readonly Pick<Check, "id">[],
  rulings: readonly Ruling[],
): CheckValue[] {
  const cover = new Set(minimalCover(rulings.map(({ killers }) => killers)));
  const ids = new Set([
    ...catalogue.map(({ id }) => id),
    ...rulings.flatMap(({ killers }) => killers),
  ]);
  return [...ids].map((id) => {
    const own = rulings.filter(({ killers }) => killers.includes(id));
    return {
      checkId: id,
      kills: own.length,
      alone: own.filter(({ killers }) => killers.length === 1).length,
      isInCover: cover.has(id),
    };
  });
}

/**
 * Returns few checks that kill as much as all: of those left the one that kills most is taken each time (the greedy
 * cover; the smallest one is not computable in useful time, and this is close).
 */
export function minimalCover(killersByFault: readonly (readonly string[])[]): string[] {
  const cover: string[] = [];
  let left = killersByFault.filter((killers) => killers.length > 0);
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const id of left.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    if (!best) break;
    cover.push(best[0]);
    left = left.filter((killers) => !killers.includes(best[0]));
  }
  return cover;
}
