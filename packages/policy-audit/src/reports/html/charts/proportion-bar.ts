import { rounded } from "../number-words.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";

/** One part of a bar: its share, what it is, and the class that colours it. */
export type Share = { name: string; count: number; className: string };

const width = 1000;
const gap = 3;

/** Returns a bar in which every part is as wide as its share; nothing where there is nothing. */
export function proportionBar(title: string, shares: readonly Share[]): Markup {
  const present = shares.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return nothing;
  const room = width - gap * (present.length - 1);
  let x = 0;
  const parts = present.map(({ name, count, className }) => {
    const wide = (count / total) * room;
    const at = x;
    x += wide + gap;
    return markup`<rect class="${className}" x="${rounded(at)}" y="0" width="${rounded(wide)}" height="12"><title>${name}: ${count}</title></rect>`;
  });
  const words = present.map(({ name, count }) => `${count} ${name}`).join(", ");
  return markup`<div class="drawing bare"><svg role="img" viewBox="0 0 ${width} 12" preserveAspectRatio="none" aria-label="${title}: ${words}">${parts}</svg></div>`;
}
