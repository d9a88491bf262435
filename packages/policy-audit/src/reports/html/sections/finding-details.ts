import type { ReportedFinding } from "../../../report.ts";
import { commandBlocks } from "../command-block.ts";
import { markup, type Markup } from "../safe-html.ts";

/**
 * Returns what a finding rests on, what to do about it, and which controls it touches. `sameAs` is the rule under which the
 * same commands stand already, above.
 */
export function findingDetails(finding: ReportedFinding, sameAs?: string): Markup {
  const { evidence, remediation, standards, confidence, fingerprint, suppressed } = finding;
  return markup`<div class="more"><dl class="evidence">${evidence.map(
    ({ fact, value, source }) =>
      markup`<dt>${fact}</dt><dd><code>${value === null ? "none" : String(value)}</code><span class="source">${source}</span></dd>`,
  )}<dt>confidence</dt><dd>${confidence}</dd>${
    standards.length > 0 &&
    markup`<dt>standards</dt><dd>${standards.map(({ standard, control }) => `${standard} ${control}`).join(" · ")}</dd>`
  }<dt>fingerprint</dt><dd><code>${fingerprint}</code></dd>${
    suppressed !== false &&
    markup`<dt>suppressed</dt><dd>until ${suppressed.until} by ${suppressed.owner}: ${suppressed.reason}</dd>`
  }</dl><p>${remediation.summary}${sameAs !== undefined && markup` <span class="muted">Commands as under ${sameAs} above.</span>`}</p>${sameAs === undefined && commandBlocks(remediation.commands)}</div>`;
}
