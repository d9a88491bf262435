import type { ScaleTime } from "d3-scale";
import { rounded } from "../number-words.ts";
import { markup, type Markup } from "../safe-html.ts";

/** Returns ticks of a scale of time in UTC, labelled by month where they fall on months, else by day. */
export function timeAxis(
  scale: ScaleTime<number, number>,
  { top, bottom, count }: { top: number; bottom: number; count: number },
): Markup[] {
  const ticks = scale.ticks(count);
  const length = ticks.every((tick) => tick.getUTCDate() === 1) ? 7 : 10;
  return ticks.map((tick) => {
    const x = rounded(scale(tick));
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/><text class="faint middle" x="${x}" y="${bottom + 15}">${tick.toISOString().slice(0, length)}</text>`;
  });
}
