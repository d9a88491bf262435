import { markup, type Markup } from "../safe-html.ts";
import type { Reach } from "./map-axes.ts";
import type { MapGrid } from "./map-grid.ts";
import { tierWords } from "./tier-words.ts";

/** Returns one cell: square for an assignment, round for what an organization role reaches, dashed for what was not read. */
export function mapCell(
  { kind, tier }: Pick<Reach, "kind" | "tier">,
  { x, y, words }: { x: number; y: number; words: string },
  { cellWidth, cellHeight }: MapGrid,
): Markup {
  const [wide, high] = [cellWidth - 2, cellHeight - 2];
  const digit = (text: string | number, className: string) =>
    markup`<text class="${className}" x="${x + cellWidth / 2}" y="${y + cellHeight / 2 + 4}">${text}</text>`;
  if (tier === null) {
    return markup`<g class="cell"><title>${words}</title><rect class="unread" x="${x + 2}" y="${y + 2}" width="${wide - 2}" height="${high - 2}" rx="2"/>${digit("?", "middle faint")}</g>`;
  }
  const radius = kind === "inherited" ? high / 2 : 2;
  return markup`<g class="cell tier-${tier}"><title>${words} (tier ${tier}: ${tierWords[tier]})</title><rect class="by-tier" x="${x + 1}" y="${y + 1}" width="${wide}" height="${high}" rx="${radius}"/>${digit(tier, "middle")}</g>`;
}
