/**
 * Returns a function that makes rows of something, once: the same thing gives the same array, so that a list that is looked at
 * again need not be put in order again.
 */
export function rowsOf<Source extends object, Row>(
  make: (source: Source) => readonly Row[],
): (source: Source) => readonly Row[] {
  const made = new WeakMap<Source, readonly Row[]>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined) return known;
    const rows = make(source);
    made.set(source, rows);
    return rows;
  };
}
