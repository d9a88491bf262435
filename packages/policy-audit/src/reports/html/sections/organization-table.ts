import { limits } from "../limits.ts";
import { grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityTile } from "../severity-tile.ts";
import { platformNames } from "../../../words/platform-names.ts";
import { severities, type Severity } from "../../../severity.ts";

/** Returns the organizations side by side, the riskiest first. */
export function organizationTable({ report: { organizations, findings } }: Page): Markup {
  const counts = new Map<string, Map<Severity, number>>();
  for (const { subject, severity, suppressed } of findings) {
    if (suppressed !== false) continue;
    const own = counts.get(subject.orgId) ?? new Map<Severity, number>();
    counts.set(subject.orgId, own.set(severity, (own.get(severity) ?? 0) + 1));
  }
  const rows = organizations.toSorted((a, b) => b.score - a.score);
  const left = rows.length - limits.alternative;
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Organizations"><table><thead><tr><th scope="col">Organization</th><th scope="col">Platform</th><th scope="col" class="number">Accounts</th><th scope="col" class="number">Projects</th><th scope="col">Open findings</th><th scope="col" class="number">Score</th><th scope="col" class="number">Requests</th><th scope="col">Read</th></tr></thead><tbody>${rows
    .slice(0, limits.alternative)
    .map(
      ({ id, name, platform, accounts, projects, score, collection }) =>
        markup`<tr><th scope="row"><bdi>${name}</bdi><br><span class="id muted">${id}</span></th><td>${platformNames[platform]}</td><td class="number">${grouped(accounts.length)}</td><td class="number">${grouped(projects.length)}</td><td>${severityCounts(counts.get(id))}</td><td class="number">${grouped(score)}</td><td class="number">${grouped(collection.requests)} <span class="muted">of ${grouped(collection.lowerBound)}</span></td><td>${collection.complete ? "in full" : markup`<b>in part</b>`}</td></tr>`,
    )}</tbody></table>${left > 0 && markup`<p class="muted">${grouped(left)} more are left out.</p>`}</div>`;
}

function severityCounts(counts: ReadonlyMap<Severity, number> | undefined): Markup {
  if (counts === undefined) return markup`<span class="muted">none</span>`;
  return markup`<span class="legend">${severities.map((severity) => {
    const count = counts.get(severity);
    return (
      count !== undefined &&
      markup`<span class="severity">${severityTile(severity)}<span class="unseen">${severity} </span>${count}</span>`
    );
  })}</span>`;
}
