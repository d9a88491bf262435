import { embeddedJson } from "../embedded-json.ts";
import { limits } from "../limits.ts";
import { counted, grouped } from "../number-words.ts";
import { anchorOf, type Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { findingFilters } from "./finding-filters.ts";
import { findingRow, type RowContext } from "./finding-row.ts";
import { findingData } from "./findings-data.ts";

/** Returns all findings, the first of them as rows and the rest as data that the filter reaches. */
export function findingsSection(page: Page): Markup {
  const { report } = page;
  const { findings, organizations } = report;
  const context: RowContext = {
    page,
    scores: new Map(
      page.accounts.map(({ organization, account }) => [
        anchorOf(organization, account),
        account.score.total,
      ]),
    ),
    hasOrganizations: organizations.length > 1,
  };
  const rest = findings.slice(limits.findings);
  return markup`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${
  findings.length === 0
    ? markup`<p>No rule found anything.</p>`
    : markup`${findingFilters(report)}
${rest.length > 0 && markup`<p class="notice">This page shows ${grouped(limits.findings)} findings at a time, of ${grouped(findings.length)}. The filter reaches all of them; without JavaScript, and on paper, the ${counted(rest.length, "one", "others")} that weigh least are not shown: the JSON report has them.</p>`}
<table class="findings" id="findings-table"><caption class="unseen">Findings, the worst first</caption><thead><tr>
<th scope="col" data-sort="severity" aria-sort="ascending">Severity</th><th scope="col" data-sort="rule" aria-sort="none">Rule</th><th scope="col">Finding</th><th scope="col" data-sort="account" aria-sort="none">Account</th>${context.hasOrganizations && markup`<th scope="col">Organization</th>`}<th scope="col" class="number" data-sort="score" aria-sort="none">Score</th>
</tr></thead><tbody>${findings.slice(0, limits.findings).map((finding) => findingRow(finding, context))}</tbody></table>`
}
${embeddedJson("rest", { limit: limits.findings, columns: context.hasOrganizations, findings: rest.map((finding) => findingData(finding, context)) })}
</section>`;
}
