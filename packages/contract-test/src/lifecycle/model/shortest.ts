/**
 * Returns a shorter sequence that still fails, by leaving out one element after the other, the last first; `isFailing` runs
 * a sequence. It is asked `attempts` times at most: each costs requests.
 */
export async function shortest<T>(
  sequence: readonly T[],
  isFailing: (candidate: readonly T[]) => Promise<boolean>,
  attempts: number,
): Promise<readonly T[]> {
  let best = sequence;
  let left = attempts;
  for (let index = sequence.length - 1; index >= 0 && left > 0; index--) {
    const candidate = best.toSpliced(index, 1);
    left--;
    if (await isFailing(candidate)) best = candidate;
  }
  return best;
}
