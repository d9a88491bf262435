/** A place in a band: horizontally where the value is, as near as there is room. */
export type Placed<T> = { item: T; x: number; y: number };

type Step = readonly [dx: number, dy: number];

/**
 * Returns points of a band so that none hides another while there is room: each takes the free place that is closest to where
 * it belongs, above or below it rather than beside it. `size` is the pixels that a point needs, `reach` how far from the
 * middle of the band it may go.
 */
export function swarm<T>(
  items: readonly { item: T; x: number }[],
  { middle, reach, size }: { middle: number; reach: number; size: number },
): Placed<T>[] {
  const steps = stepsWithin(reach, size);
  const furthest = Math.max(...steps.map(([dx]) => dx)) + size;
  const closest = (size - 0.01) ** 2;
  const placed: Placed<T>[] = [];
  for (const { item, x } of items.toSorted((a, b) => a.x - b.x)) {
    const near = placed.filter((one) => one.x > x - furthest && one.x < x + furthest);
    const isFree = ([dx, dy]: Step): boolean =>
      near.every((one) => (one.x - x - dx) ** 2 + (one.y - middle - dy) ** 2 >= closest);
    const free = steps.find(isFree);
    // Where all places are taken, points lie on each other, still spread over the band.
    const [dx, dy] = free ?? steps[placed.length % steps.length] ?? [0, 0];
    placed.push({ item, x: x + dx, y: middle + dy });
  }
  return placed;
}

/** Half a point at a time, and never to the left: there a point would seem to be used more lately than it was. */
function stepsWithin(reach: number, size: number): Step[] {
  const steps: Step[] = [];
  for (let dx = 0; dx <= size * 6; dx += size / 2) {
    for (let dy = 0; dy <= reach; dy += size / 2) steps.push([dx, -dy], [dx, dy]);
  }
  const cost = ([dx, dy]: Step): number => Math.hypot(dx * 2, dy);
  return steps.toSorted((a, b) => cost(a) - cost(b));
}
