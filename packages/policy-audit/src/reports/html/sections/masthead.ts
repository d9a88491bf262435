import { minuteOf } from "../instant-words.ts";
import { counted, grouped } from "../number-words.ts";
import { limits } from "../limits.ts";
import type { Page } from "../page.ts";
import { resolvedCount } from "../resolved-count.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severities } from "../../../severity.ts";

/** Returns what was audited, when, by which policy, and the outcome in two sentences. */
export function masthead({ report }: Page): Markup {
  const { organizations, generatedAt, policy, comparedWith, summary, tool } = report;
  const names = organizations.map(({ name }) => name);
  return markup`<div class="masthead">
<p class="eyebrow">${names.slice(0, 4).map((name, index) => markup`${index > 0 && " · "}<bdi>${name}</bdi>`)}${names.length > 4 && ` and ${grouped(names.length - 4)} more`}</p>
<h1>Service account audit</h1>
<p class="lede">${outcome(report)}</p>
<p class="facts"><span>At <b>${minuteOf(generatedAt)}</b></span><span>Policy <b>${policy.preset}</b>${policy.source !== null && markup`, ${policy.source}`}</span>${comparedWith !== null && markup`<span>Compared with <b>${minuteOf(comparedWith)}</b></span>`}${summary.suppressed > 0 && markup`<span><b>${grouped(summary.suppressed)}</b> suppressed</span>`}${sinceBaseline(report)}<span>${tool.name} ${tool.version}</span></p>
</div>`;
}

function outcome(report: Page["report"]): Markup {
  const { summary, organizations, rootCauses } = report;
  const { findings, accounts, bySeverity } = summary;
  const where = `${counted(accounts, "service account")} of ${counted(organizations.length, "organization")}`;
  if (findings === 0) return markup`No open finding on ${where}.`;
  const worst = severities.find((severity) => bySeverity[severity] > 0);
  const told =
    worst === undefined || bySeverity[worst] === findings
      ? ""
      : `, ${grouped(bySeverity[worst])} of them ${worst}`;
  const causes = rootCauses.slice(0, limits.firstCauses);
  const fix =
    causes.length > 0 &&
    markup` <span class="nowrap">Fix ${causes.length}, resolve ${resolvedCount(report, causes)}.</span>`;
  return markup`${counted(findings, "finding")} on ${where}${told}.${fix}`;
}

function sinceBaseline({ baseline, resolved, findings }: Page["report"]): Markup | false {
  const fresh = findings.filter(({ isNew, suppressed }) => isNew === true && suppressed === false);
  const gone = baseline?.resolved.length ?? resolved?.length;
  if (gone === undefined) return false;
  return markup`<span>Since the baseline <b>${grouped(fresh.length)}</b> new, <b>${grouped(gone)}</b> resolved</span>`;
}
