import { anchorOf, type Page, type PageAccount } from "./page.ts";
import { markup, type Markup } from "./safe-html.ts";

/** Returns the name of an account, as a link where the page shows the account in full. */
export function accountLink(
  { anchors }: Page,
  { organization, account }: Pick<PageAccount, "organization" | "account">,
): Markup {
  const anchor = anchorOf(organization, account);
  const name = markup`<bdi>${account.name}</bdi>`;
  return anchors.has(anchor) ? markup`<a href="#${anchor}">${name}</a>` : name;
}
