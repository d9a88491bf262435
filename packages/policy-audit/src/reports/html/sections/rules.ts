import { ruleAnchor } from "../anchors.ts";
import { counted, grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severityWord } from "../severity-tile.ts";
import type { RuleReport } from "../../../report.ts";
import type { StandardControl } from "../../../standards.ts";

/** Returns every rule that was on, what it came to, and which controls it helps to keep. */
export function rulesSection({ report: { rules, policy } }: Page): Markup {
  return markup`<section id="rules" aria-labelledby="rules-title"><h2 id="rules-title">Rules and policy</h2>
<p class="intro">${counted(rules.length, "rule")} of the preset <b>${policy.preset}</b>${policy.source === null ? ", without a policy file: rules that hold accounts against what people said are not applicable." : markup`, with the policy file <code>${policy.source}</code>.`}</p>
<div class="scroll" tabindex="0" role="group" aria-label="Rules"><table><thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">What it asks</th><th scope="col">Standards</th><th scope="col" class="number">Passed</th><th scope="col" class="number">Failed</th><th scope="col" class="number">Not evaluated</th><th scope="col" class="number">Not applicable</th></tr></thead><tbody>${rules.map(ruleRow)}</tbody></table></div></section>`;
}

function ruleRow(rule: RuleReport): Markup {
  const { ruleId, slug, title, severity, why, remediation, standards, evaluations } = rule;
  const { passed, failed, notEvaluated, notApplicable } = evaluations;
  return markup`<tr id="${ruleAnchor(ruleId)}"><th scope="row">${ruleId}<br><span class="muted small">${slug}</span></th><td>${severityWord(severity)}</td><td><details><summary>${title}</summary><div class="more"><p>${why}</p><p>${remediation}</p></div></details></td><td class="small">${byStandard(standards)}</td>${[passed, failed, notEvaluated, notApplicable].map((count) => markup`<td class="number ${count === 0 && "muted"}">${grouped(count)}</td>`)}</tr>`;
}

function byStandard(standards: readonly StandardControl[]): Markup[] {
  const controls = new Map<string, string[]>();
  for (const { standard, control } of standards) {
    controls.set(standard, [...(controls.get(standard) ?? []), control]);
  }
  return [...controls].map(
    ([standard, own]) =>
      markup`<div><span class="muted">${standard}</span> ${own.join(", ")}</div>`,
  );
}
