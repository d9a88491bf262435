import { seededRandom } from "@purser/emulator";

/** Returns `count` of the items, or all there are, drawn by a seed and in the order they were. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = seededRandom(seed);
  const order = items.map((_, index) => ({ index, key: random() }));
  const drawn = order.toSorted((a, b) => a.key - b.key).slice(0, Math.max(count, 0));
  const kept = new Set(drawn.map(({ index }) => index));
  return items.filter((_, index) => kept.has(index));
}
