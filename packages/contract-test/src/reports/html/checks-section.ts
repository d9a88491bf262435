import { grouped, markup, type Markup } from "@purser/policy-audit/report-parts";
import { worstFirst } from "../counts.ts";
import type { Dossier } from "../dossier.ts";

/** Returns every check: what it asserts, and how often it came to which verdict. */
export function checksSection({ summaries, report }: Dossier): Markup {
  const counts = new Map<string, Map<string, number>>();
  for (const { checkId, verdict } of report.results) {
    const own = counts.get(checkId) ?? new Map<string, number>();
    own.set(verdict, (own.get(verdict) ?? 0) + 1);
    counts.set(checkId, own);
  }
  return markup`<section id="checks" aria-labelledby="checks-title"><h2 id="checks-title">Checks</h2><div class="scroll" tabindex="0" role="group" aria-label="Checks"><table><thead><tr><th scope="col">Check</th><th scope="col">Asserts</th>${worstFirst.map((verdict) => markup`<th scope="col" class="number">${verdict}</th>`)}</tr></thead><tbody>${[
    ...summaries,
  ].map(
    ([id, summary]) =>
      markup`<tr id="check-${id}"><th scope="row" class="nowrap">${id}</th><td>${summary}</td>${worstFirst.map((verdict) => markup`<td class="number">${grouped(counts.get(id)?.get(verdict) ?? 0)}</td>`)}</tr>`,
  )}</tbody></table></div></section>`;
}
