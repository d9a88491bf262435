import { ruleAnchor } from "../anchors.ts";
import { limits } from "../limits.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityTile } from "../severity-tile.ts";
import type { ReportedFinding } from "../../../report.ts";
import { findingDetails } from "./finding-details.ts";

/** Returns the findings of an account with what they rest on and what mends them. */
export function accountFindings(findings: readonly ReportedFinding[]): Markup {
  if (findings.length === 0) {
    return markup`<section><h3>Findings</h3><p class="muted">No rule found anything.</p></section>`;
  }
  const left = findings.length - limits.findingsOfAccount;
  const commandsOf = new Map<string, string>();
  return markup`<section><h3>Findings</h3><ul class="own">${findings
    .slice(0, limits.findingsOfAccount)
    .map((finding) => {
      const { severity, ruleId, message, suppressed, remediation } = finding;
      const commands = remediation.commands.join("\n");
      const sameAs = commands === "" ? undefined : commandsOf.get(commands);
      if (sameAs === undefined) commandsOf.set(commands, ruleId);
      return markup`<li><p class="said">${severityTile(severity)}<span><span class="unseen">${severity}: </span>${message}</span>${suppressed !== false && markup`<span class="tag">suppressed</span>`}<a href="#${ruleAnchor(ruleId)}">${ruleId}</a></p>${findingDetails(finding, sameAs)}</li>`;
    })}</ul>${left > 0 && markup`<p class="muted">${left} more are in the JSON report.</p>`}</section>`;
}
