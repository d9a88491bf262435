import { ruleAnchor } from "../anchors.ts";
import { limits } from "../limits.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityTile } from "../severity-tile.ts";
import type { ReportedFinding } from "../../../report.ts";
import { findingDetails } from "./finding-details.ts";

/** Returns the findings of an account with what they rest on and what mends them. */
export function accountFindings(findings: readonly ReportedFinding[]): Markup {
  if (findings.length === 0) {
    return markup`<section><h4>Findings</h4><p class="muted">No rule found anything.</p></section>`;
  }
  const left = findings.length - limits.findingsOfAccount;
  return markup`<section><h4>Findings</h4><ul class="own">${findings
    .slice(0, limits.findingsOfAccount)
    .map(
      (finding) =>
        markup`<li><p class="said">${severityTile(finding.severity)}<span><span class="unseen">${finding.severity}: </span>${finding.message}</span>${finding.suppressed !== false && markup`<span class="tag">suppressed</span>`}<a href="#${ruleAnchor(finding.ruleId)}">${finding.ruleId}</a></p>${findingDetails(finding)}</li>`,
    )}</ul>${left > 0 && markup`<p class="muted">${left} more are in the JSON report.</p>`}</section>`;
}
