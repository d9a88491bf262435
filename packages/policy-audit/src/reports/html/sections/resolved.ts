import { ruleAnchor } from "../anchors.ts";
import { limits } from "../limits.ts";
import { counted, grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import { severityWord } from "../severity-tile.ts";

/** Returns what of the baseline is not there any more; nothing without a baseline. */
export function resolvedSection({ report: { resolved } }: Page): Markup {
  if (resolved === undefined || resolved.length === 0) return nothing;
  const left = resolved.length - limits.notEvaluated;
  return markup`<section id="resolved" aria-labelledby="resolved-title"><h2 id="resolved-title">Resolved</h2><p class="intro">${counted(resolved.length, "finding")} of the baseline that ${resolved.length === 1 ? "is" : "are"} not there any more.</p><div class="scroll" tabindex="0" role="group" aria-label="Resolved findings"><table><thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Finding</th></tr></thead><tbody>${resolved
    .slice(0, limits.notEvaluated)
    .map(
      ({ severity, ruleId, message }) =>
        markup`<tr><td>${severityWord(severity)}</td><td><a href="#${ruleAnchor(ruleId)}">${ruleId}</a></td><td>${message}</td></tr>`,
    )}</tbody></table>${left > 0 && markup`<p class="muted">${grouped(left)} more are in the JSON report.</p>`}</div></section>`;
}
