/** Remembers the last order of each list, so that a cursor can move over 100,000 rows without sorting them. By route. */
export type RowsCache = Map<string, { key: string; list: readonly unknown[]; visible: unknown }>;
