import { grouped, markup, type Markup } from "@purser/policy-audit/report-parts";
import type { Dossier } from "../dossier.ts";

/** Returns the list of sections, with how much is in each, and the switch between light and dark. */
export function rail({ report, findings, spec, summaries }: Dossier): Markup {
  const { summary } = report;
  const entries: [id: string, name: string, count: number | undefined][] = [
    ["overview", "Overview", undefined],
    ["moves", "Who must move", undefined],
    ["spec", "The spec", spec.changes.length === 0 ? undefined : spec.changes.length],
    ["findings", "Findings", findings.length],
    ["observed", "Observed", summary.observed],
    ["not-judged", "Not judged", summary.skipped + summary.inconclusive],
    ["exercised", "Exercised", undefined],
    ["checks", "Checks", summaries.size],
  ];
  return markup`<nav class="rail" aria-label="Sections"><p class="brand">Purser <span>contract test</span></p><ul>${entries.map(
    ([id, name, count]) =>
      markup`<li><a href="#${id}">${name}${count !== undefined && markup` <span>${grouped(count)}</span>`}</a></li>`,
  )}</ul><p class="controls"><button type="button" id="theme" hidden>Theme: system</button></p></nav>`;
}
