/** Returns the name that somebody probably meant: the one with the fewest slips, at most a quarter of its letters. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase().slice(0, longest);
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const most = Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 4));
    const slips = slipsBetween(wanted, name.toLowerCase());
    if (slips <= most && slips < fewest) {
      nearest = name;
      fewest = slips;
    }
  }
  return nearest;
}

/** Characters of a name that are looked at: no name is longer, and what is given may be anything. */
const longest = 64;

/** Letters to change, add, leave out, or swap with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const added = (current[column - 1] ?? 0) + 1;
      const left = (last[column] ?? 0) + 1;
      const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, added, left, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
