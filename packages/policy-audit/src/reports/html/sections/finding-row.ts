import type { ReportedFinding } from "../../../report.ts";
import { accountAnchor, ruleAnchor } from "../anchors.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityWord } from "../severity-tile.ts";
import { findingDetails } from "./finding-details.ts";

/** A finding among the others, and what the table needs beside it. */
export type RowContext = {
  page: Page;
  /** Scores by the anchor of the account. */
  scores: ReadonlyMap<string, number>;
  hasOrganizations: boolean;
};

/** Returns a row that says it all by itself; its attributes are what the filter and the order go by. */
export function findingRow(finding: ReportedFinding, context: RowContext): Markup {
  const { severity, ruleId, slug, message, subject, names, suppressed, isNew } = finding;
  const score = scoreOf(finding, context);
  return markup`<tr class="${suppressed !== false && "suppressed"}" data-severity="${severity}" data-rule="${ruleId}" data-organization="${subject.orgId}" data-account="${names.account ?? ""}" data-score="${score ?? -1}"${isNew === true && markup` data-new`}${suppressed !== false && markup` data-suppressed`}>
<td>${severityWord(severity)}</td><td class="nowrap"><a href="#${ruleAnchor(ruleId)}" title="${slug}">${ruleId}</a></td>
<td class="message"><details><summary><span>${message}${isNew === true && markup` <span class="tag strong">new</span>`}${suppressed !== false && markup` <span class="tag">suppressed until ${suppressed.until}</span>`}</span></summary>${findingDetails(finding)}</details></td>
<td>${whose(finding, context)}</td>${context.hasOrganizations && markup`<td><bdi>${names.organization}</bdi></td>`}<td class="number">${score ?? ""}</td></tr>`;
}

export function scoreOf({ subject }: ReportedFinding, { scores }: RowContext): number | undefined {
  return subject.clientId === undefined ? undefined : scores.get(accountAnchor(subject));
}

/** The account, else the project, else the organization. */
function whose({ subject, names }: ReportedFinding, { page }: RowContext): Markup {
  if (subject.clientId === undefined) {
    return names.project === undefined
      ? markup`<span class="muted">organization</span>`
      : markup`<bdi>${names.project}</bdi> <span class="muted">project</span>`;
  }
  const anchor = accountAnchor(subject);
  const name = markup`<bdi>${names.account}</bdi>`;
  return page.anchors.has(anchor) ? markup`<a href="#${anchor}">${name}</a>` : name;
}
