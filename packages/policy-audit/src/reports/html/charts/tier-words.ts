import { markup, type Markup } from "../safe-html.ts";

/** What an account may do with its most powerful role, by tier. */
export const tierWords: readonly string[] = [
  "sees little",
  "reads",
  "operates",
  "manages",
  "grants access",
  "owns",
];

export function tierMark(tier: number): Markup {
  return markup`<span class="tier tier-${tier}" title="Tier ${tier} of 5: ${tierWords[tier]}">${tier}</span>`;
}

export function tierLegend(more?: Markup): Markup {
  return markup`<ul class="legend" aria-label="Tiers">${tierWords.map((word, tier) => markup`<li>${tierMark(tier)} ${word}</li>`)}${more}</ul>`;
}
