/** What was last shown of a list, and what that hung on. */
export type CachedRows = {
  /** The rows of the screen: another array is another list. */
  list: readonly unknown[];
  order: { key: string; rows: unknown };
  filter: { key: string; isTimed: boolean; minute: number; rows: unknown } | undefined;
};

/** Remembers the last order of each list, by route, so that a cursor can move over 100,000 rows without sorting them. */
export type RowsCache = Map<string, CachedRows>;

/** Lists that are remembered: who has looked at a thousand accounts need not keep the assignments of each. */
const most = 16;

/** Remembers a list, and forgets the one that was remembered first where there are too many. */
export function remember(cache: RowsCache, route: string, rows: CachedRows): void {
  cache.delete(route);
  cache.set(route, rows);
  const [oldest] = cache.keys();
  if (cache.size > most && oldest !== undefined) cache.delete(oldest);
}
