import { ruleAnchor } from "../anchors.ts";
import type { Page } from "../page.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import type { SuppressionReport } from "../../../report.ts";

const states: Readonly<Record<SuppressionReport["state"], string>> = {
  active: "Active",
  expired: "Expired: suppresses nothing any more",
  unused: "Unused: matches nothing",
};

/** Returns what somebody answers for, until when, and which of it needs attention. */
export function suppressionsSection({ report: { suppressions } }: Page): Markup {
  if (suppressions.length === 0) return nothing;
  const order = ["expired", "unused", "active"];
  const rows = suppressions.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return markup`<section id="suppressions" aria-labelledby="suppressions-title"><h2 id="suppressions-title">Suppressions</h2><div class="scroll" tabindex="0" role="group" aria-label="Suppressions"><table><thead><tr><th scope="col">State</th><th scope="col">Rule</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th><th scope="col" class="number">Findings</th><th scope="col" class="number">Policy line</th></tr></thead><tbody>${rows.map(
    ({ state, rule, reason, owner, until, findings, line }) =>
      markup`<tr><td>${state === "active" ? states[state] : markup`<b>${states[state]}</b>`}</td><td><a href="#${ruleAnchor(rule)}">${rule}</a></td><td>${reason}</td><td>${owner}</td><td class="nowrap">${until}</td><td class="number">${findings}</td><td class="number">${line ?? ""}</td></tr>`,
  )}</tbody></table></div></section>`;
}
