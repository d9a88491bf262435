import { labelWidth } from "./short-label.ts";
import type { Placed } from "./swarm.ts";

type Box = { left: number; right: number; top: number; bottom: number };

/** A label beside its point. */
export type PointLabel<T> = { item: T; text: string; x: number; y: number; side: "right" | "left" };

/**
 * Returns labels for those of the points that have room for one, in the order given: none covers another point or label.
 */
export function pointLabels<T>(
  points: readonly Placed<T>[],
  wanted: readonly { point: Placed<T>; text: string }[],
  bounds: { left: number; right: number },
): PointLabel<T>[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - 7,
    right: x + 7,
    top: y - 7,
    bottom: y + 7,
  }));
  const labels: PointLabel<T>[] = [];
  for (const { point, text } of wanted) {
    for (const side of ["right", "left"] as const) {
      const box = boxOf(point, labelWidth(text), side);
      const fits = box.left >= bounds.left && box.right <= bounds.right;
      if (!fits || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      const x = side === "right" ? box.left : box.right;
      labels.push({ item: point.item, text, x, y: point.y + 4, side });
      break;
    }
  }
  return labels;
}

function boxOf({ x, y }: Placed<unknown>, width: number, side: "right" | "left"): Box {
  const left = side === "right" ? x + 11 : x - 11 - width;
  return { left, right: left + width, top: y - 6, bottom: y + 6 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
