/** Returns the rows of a key, picked anew only when the version is another. */
export type ScopedRows = <Row>(key: string, pick: () => readonly Row[]) => readonly Row[];

/** Keys that are remembered: of a hundred thousand accounts nobody keeps the lists of every project that was looked at. */
const mostKeys = 32;

/** The same array as long as nothing changes, so that whoever has ordered it need not do so again. */
export function createScopedRows(version: () => number): ScopedRows {
  const kept = new Map<string, { version: number; rows: readonly unknown[] }>();
  return <Row>(key: string, pick: () => readonly Row[]): readonly Row[] => {
    const known = kept.get(key);
    if (known?.version === version()) return known.rows as readonly Row[];
    const rows = pick();
    kept.delete(key);
    kept.set(key, { version: version(), rows });
    const [oldest] = kept.keys();
    if (kept.size > mostKeys && oldest !== undefined) kept.delete(oldest);
    return rows;
  };
}
