import { commandBlocks } from "../command-block.ts";
import { limits } from "../limits.ts";
import { counted, grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { resolvedCount } from "../resolved-count.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import { severityTile } from "../severity-tile.ts";
import type { ReportedFinding, RootCause } from "../../../report.ts";

/** Findings that one cause lists before it says how many more there are. */
const listed = 12;

/** Returns what to mend, the thing that resolves most first. */
export function rootCausesSection({ report }: Page): Markup {
  const { rootCauses, findings, summary } = report;
  if (rootCauses.length === 0) return nothing;
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const first = rootCauses.slice(0, limits.rootCauses);
  const resolved = resolvedCount(report, first);
  return markup`<section id="fix-first" aria-labelledby="fix-first-title"><h2 id="fix-first-title">Fix first</h2>
<p class="intro">${
    first.length < rootCauses.length
      ? `The ${first.length} things that resolve most, of ${grouped(rootCauses.length)}: together ${grouped(resolved)} of ${counted(summary.findings, "open finding")}. Purser changes nothing by itself.`
      : `${counted(first.length, "thing")} to mend, by what they resolve: together ${grouped(resolved)} of ${counted(summary.findings, "open finding")}. Purser changes nothing by itself.`
  }</p>
<ol class="causes">${first.map((cause) => causeItem(cause, byFingerprint))}</ol></section>`;
}

function causeItem(cause: RootCause, byFingerprint: ReadonlyMap<string, ReportedFinding>): Markup {
  const { rank, summary, names, commands, resolves, severity } = cause;
  const place = [names.account, names.project, names.organization].filter(
    (name) => name !== undefined,
  );
  const found = resolves.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
  return markup`<li><span class="rank">${rank}</span><div class="body"><h3>${severityTile(severity)}<span><span class="unseen">${severity}: </span>${summary}</span></h3><p class="muted small">${place.map((name, index) => markup`${index > 0 && " · "}<bdi>${name}</bdi>`)}</p>${commandBlocks(commands)}<details class="small"><summary>${counted(found.length, "finding")} resolved</summary><ul>${found.slice(0, listed).map(({ ruleId, message }) => markup`<li><span class="id">${ruleId}</span> ${message}</li>`)}${found.length > listed && markup`<li class="muted">and ${found.length - listed} more</li>`}</ul></details></div><p class="resolves"><strong>${grouped(resolves.length)}</strong> ${resolves.length === 1 ? "finding" : "findings"}</p></li>`;
}
