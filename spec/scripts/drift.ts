/** A generated file that differs from the committed one, at the first line that does. */
export type Drift = { path: string; line: number; committed: string; generated: string };

/**
 * Returns one entry per file whose committed text is not the generated one.
 * `readCommitted` gives the committed text of a path, or undefined where there is no such file.
 */
export function driftOf(
  generated: ReadonlyMap<string, string>,
  readCommitted: (path: string) => string | undefined,
): Drift[] {
  return [...generated].flatMap(([path, text]) => {
    const committed = readCommitted(path);
    if (committed === text) return [];
    const oldLines = committed === undefined ? [] : committed.split("\n");
    const newLines = text.split("\n");
    const length = Math.max(oldLines.length, newLines.length);
    const index = Array.from({ length }).findIndex((_, i) => oldLines[i] !== newLines[i]);
    return {
      path,
      line: index + 1,
      committed: oldLines[index] ?? "(nothing)",
      generated: newLines[index] ?? "(nothing)",
    };
  });
}
