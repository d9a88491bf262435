import { grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";

/** Returns the list of sections, with how much is in each, and the switch between light and dark. */
export function rail({ report }: Page): Markup {
  const {
    rootCauses,
    findings,
    summary,
    notEvaluated,
    resolved = [],
    suppressions,
    rules,
  } = report;
  const entries = [
    ["overview", "Overview", undefined],
    ["fix-first", "Fix first", rootCauses.length],
    ["findings", "Findings", findings.length],
    ["charts", "Charts", undefined],
    ["accounts", "Accounts", summary.accounts],
    ["not-evaluated", "Not evaluated", notEvaluated.length],
    ["resolved", "Resolved", resolved.length],
    ["suppressions", "Suppressions", suppressions.length],
    ["rules", "Rules and policy", rules.length],
  ] as const;
  const absent = new Set<string>([
    ...(rootCauses.length === 0 ? ["fix-first"] : []),
    ...(resolved.length === 0 ? ["resolved"] : []),
    ...(suppressions.length === 0 ? ["suppressions"] : []),
  ]);
  return markup`<nav class="rail" aria-label="Sections"><p class="brand">Purser <span>service account audit</span></p><ul>${entries
    .filter(([id]) => !absent.has(id))
    .map(
      ([id, name, count]) =>
        markup`<li><a href="#${id}">${name}${count !== undefined && markup` <span>${grouped(count)}</span>`}</a></li>`,
    )}</ul><p class="controls"><button type="button" id="theme" hidden>Theme: system</button></p></nav>`;
}
