import { rounded } from "../number-words.ts";
import { markup, type Markup } from "../safe-html.ts";
import type { AccountReport } from "../../../report.ts";

/** Tier 5 everywhere (100 × 1.5), from anywhere (× 1.5), and the most points that findings give (100). */
const most = 325;

/** Returns the score of an account as the sum it is: nothing in it is hidden. */
export function scoreTerms({ score }: AccountReport): Markup {
  const { total, tier, tierWeight, scope, exposure, findings } = score;
  return markup`<section><h3>Score</h3><p class="terms">${term(tierWeight, `tier ${tier}`)}<span class="sign">×</span>${term(rounded(scope), "scope")}<span class="sign">×</span>${term(rounded(exposure), "exposure")}<span class="sign">+</span>${term(findings, "findings")}<span class="sign">=</span>${term(total, `score, of ${most}`)}</p></section>`;
}

function term(value: number, name: string): Markup {
  return markup`<span class="term"><b>${value}</b> <span>${name}</span></span>`;
}
