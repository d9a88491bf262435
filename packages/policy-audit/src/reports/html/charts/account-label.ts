import { anchorOf, type Page, type PageAccount } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { shortLabel } from "./short-label.ts";

/**
 * Returns the name of an account at the left of its row, linked where the page shows the account in full. The table below a
 * chart has the same links: in a drawing they would be many stops in the way of the keyboard.
 */
export function accountLabel(
  { anchors }: Page,
  { organization, account }: PageAccount,
  { x, y, characters }: { x: number; y: number; characters: number },
): Markup {
  const { name } = account;
  const text = markup`<text class="end" x="${x}" y="${y}">${shortLabel(name, characters)}<title>${name}</title></text>`;
  const anchor = anchorOf(organization, account);
  return anchors.has(anchor)
    ? markup`<a href="#${anchor}" tabindex="-1" aria-label="${name}">${text}</a>`
    : text;
}
