import { proportionBar } from "../charts/proportion-bar.ts";
import { counted, grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityWord } from "../severity-tile.ts";
import { severities } from "../../../severity.ts";
import { masthead } from "./masthead.ts";
import { organizationTable } from "./organization-table.ts";

/** Returns the first screen: how bad it is, how much was looked at, and where. */
export function overviewSection(page: Page): Markup {
  const { bySeverity } = page.report.summary;
  return markup`<section id="overview" aria-label="Overview">${masthead(page)}
${incompleteness(page)}
<ul class="tally">${severities.map((severity) => markup`<li class="${bySeverity[severity] === 0 && "none"}"><a href="#findings" data-only="${severity}"><strong>${grouped(bySeverity[severity])}</strong>${severityWord(severity)}</a></li>`)}</ul>
${proportionBar(
  "Open findings by severity",
  severities.map((severity) => ({
    name: severity,
    count: bySeverity[severity],
    className: `by-severity ${severity}`,
  })),
)}
<h2 class="unseen">How much was looked at</h2>
<div class="columns">${evaluations(page)}${collection(page)}</div>
${organizationTable(page)}</section>`;
}

/** What could not be read is said before anything is counted. */
function incompleteness({
  report: { organizations, summary, notEvaluated },
}: Page): Markup | false {
  const partial = organizations.filter(({ collection: { complete } }) => !complete);
  if (partial.length === 0 && summary.evaluations.notEvaluated === 0) return false;
  const rules = new Set(notEvaluated.map(({ ruleId }) => ruleId)).size;
  return markup`<p class="notice medium"><b>Not everything could be read.</b> ${
    partial.length > 0 &&
    markup`In ${partial.slice(0, 5).map(({ name }, index) => markup`${index > 0 && ", "}<bdi>${name}</bdi>`)}${partial.length > 5 && ` and ${partial.length - 5} more`} the collection is incomplete. `
  }${
    rules > 0 &&
    markup`${counted(summary.evaluations.notEvaluated, "evaluation")} of ${counted(rules, "rule")} did not take place; none of them counts as passed. <a href="#not-evaluated">What was not evaluated</a>`
  }</p>`;
}

function evaluations({ report: { summary, rules } }: Page): Markup {
  const { passed, failed, notEvaluated, notApplicable } = summary.evaluations;
  const shares = [
    { name: "passed", count: passed, className: "passed" },
    { name: "failed", count: failed, className: "failed" },
    { name: "not evaluated", count: notEvaluated, className: "not-evaluated" },
    { name: "not applicable", count: notApplicable, className: "not-applicable" },
  ];
  return markup`<div class="stack"><h3>Evaluations</h3><p class="muted small">${counted(rules.length, "rule")}, each held against every subject it is about: ${grouped(passed + failed + notEvaluated + notApplicable)} verdicts.</p>${proportionBar("Evaluations", shares)}<ul class="legend">${shares.map(({ name, count, className }) => markup`<li><svg width="12" height="12" aria-hidden="true"><rect class="${className}" width="12" height="12" rx="2"/></svg><b>${grouped(count)}</b> ${name}</li>`)}</ul></div>`;
}

function collection({ report: { organizations, summary } }: Page): Markup {
  const requests = organizations.reduce((sum, one) => sum + one.collection.requests, 0);
  const bound = organizations.reduce((sum, one) => sum + one.collection.lowerBound, 0);
  const complete = organizations.filter((one) => one.collection.complete).length;
  const projects = organizations.reduce((sum, one) => sum + one.projects.length, 0);
  return markup`<div class="stack"><h3>Collection</h3><p class="muted small">${counted(summary.accounts, "service account")} and ${counted(projects, "project")} in ${counted(requests, "request")}; ${grouped(bound)} is the fewest that can tell the same.</p>${proportionBar(
    "Organizations read",
    [
      { name: "read in full", count: complete, className: "passed" },
      { name: "read in part", count: organizations.length - complete, className: "not-evaluated" },
    ],
  )}<ul class="legend"><li><b>${grouped(complete)}</b> of ${counted(organizations.length, "organization")} read in full</li></ul></div>`;
}
