import { tierLegend } from "../charts/tier-words.ts";
import { limits } from "../limits.ts";
import { grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { accountCard } from "./account-card.ts";

/** Returns every account with all about it, the riskiest first. */
export function accountsSection(page: Page): Markup {
  const { accounts } = page;
  const shown = accounts.slice(0, limits.accounts);
  return markup`<section id="accounts" aria-labelledby="accounts-title"><h2 id="accounts-title">Accounts</h2>
<p class="intro">By score, the riskiest first${shown.length < accounts.length && `: ${grouped(shown.length)} of ${grouped(accounts.length)}; the JSON report has all`}. A digit is the tier of the most powerful role.</p>
${tierLegend()}
<div class="accounts">${shown.map((one) => accountCard(page, one))}</div></section>`;
}
