import type { Report, ReportedFinding } from "../../../report.ts";
import { severities } from "../../../severity.ts";
import { counted } from "../number-words.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityTile } from "../severity-tile.ts";

/** Returns the controls above the table; hidden where no script runs, for they would do nothing. */
export function findingFilters({ findings, organizations, rules }: Report): Markup {
  const hasBaseline = findings.some(({ isNew }) => isNew !== undefined);
  const suppressed = findings.filter((one) => one.suppressed !== false).length;
  return markup`<form class="filters" id="filters" hidden>
<div class="field grow"><label for="filter-text">Filter by text</label><input type="search" id="filter-text" autocomplete="off" spellcheck="false" placeholder="Esc clears"></div>
<fieldset class="field"><legend>Severity</legend><div class="choices">${severities.map((severity) => severityChoice(severity, findings))}</div></fieldset>
<div class="field"><label for="filter-rule">Rule</label><select id="filter-rule"><option value="">all rules</option>${ruleOptions(rules, findings)}</select></div>
${
  organizations.length > 1 &&
  markup`<div class="field"><label for="filter-organization">Organization</label><select id="filter-organization"><option value="">all organizations</option>${organizations.map(({ id, name }) => markup`<option value="${id}">${name}</option>`)}</select></div>`
}
${suppressed > 0 && markup`<div class="field"><label for="filter-state">Suppressed</label><select id="filter-state"><option value="">shown</option><option value="open">left out</option><option value="suppressed">only these</option></select></div>`}
${hasBaseline && markup`<div class="field"><span class="choice"><input type="checkbox" id="filter-new"><label class="face" for="filter-new">New only</label></span></div>`}
<div class="field"><button type="reset" id="filter-clear">Clear</button></div>
</form>
<p class="shown" id="shown" role="status">${counted(findings.length, "finding")}</p>`;
}

function severityChoice(
  severity: (typeof severities)[number],
  findings: readonly ReportedFinding[],
): Markup | false {
  const count = findings.filter((finding) => finding.severity === severity).length;
  if (count === 0) return false;
  return markup`<span class="choice"><input type="checkbox" name="severity" value="${severity}" id="filter-${severity}"><label class="face" for="filter-${severity}">${severityTile(severity)} ${severity} <span class="muted">${count}</span></label></span>`;
}

function ruleOptions(
  rules: Report["rules"],
  findings: readonly ReportedFinding[],
): (Markup | false)[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return rules.map(({ ruleId, slug }) => {
    const count = counts.get(ruleId);
    return (
      count !== undefined && markup`<option value="${ruleId}">${ruleId} ${slug} (${count})</option>`
    );
  });
}
