import { grouped, markup, type Markup } from "@purser/policy-audit/report-parts";
import type { Criterion } from "../../exercised/coverage.ts";
import { percent } from "../counts.ts";
import type { Dossier } from "../dossier.ts";

/** What was not exercised, listed for each criterion. */
const mostMissing = 200;

/** Returns how much of the document was exercised, and what was not and why. */
export function exercisedSection({ coverage }: Dossier): Markup {
  return markup`<section id="exercised" aria-labelledby="exercised-title"><h2 id="exercised-title">Exercised</h2><p class="intro">Test coverage level <b>${coverage.level}</b> of 7 (Martin-Lopez 2019): everything that this level and those below ask for was tried. The documents define no flows of operations, so the seventh is never claimed.</p><div class="scroll" tabindex="0" role="group" aria-label="Exercised"><table class="plain"><thead><tr><th scope="col">What</th><th scope="col" class="number">Level</th><th scope="col" class="number">Exercised</th><th scope="col">Share</th></tr></thead><tbody>${coverage.criteria.map(criterionRow)}</tbody></table></div>
<h3>Not exercised</h3>${coverage.criteria.filter(({ missing }) => missing.length > 0).map(missingList)}</section>`;
}

function criterionRow({ name, level, covered, total }: Criterion): Markup {
  const share = total === 0 ? 100 : Math.floor((covered / total) * 100);
  return markup`<tr><th scope="row">${name}</th><td class="number">${level}</td><td class="number">${grouped(covered)} of ${grouped(total)}</td><td><span class="nowrap">${percent(covered, total)}</span><span class="share" aria-hidden="true"><span style="width: ${share}%"></span></span></td></tr>`;
}

function missingList({ name, missing }: Criterion): Markup {
  const left = missing.length - mostMissing;
  return markup`<details><summary><span>${name}: ${grouped(missing.length)}</span></summary><ul class="missing" tabindex="0">${missing
    .slice(0, mostMissing)
    .map(
      ({ what, why }) =>
        markup`<li><code>${what.replaceAll("~1", "/")}</code> <span class="muted">${why}</span></li>`,
    )}${left > 0 && markup`<li class="muted">and ${grouped(left)} more</li>`}</ul></details>`;
}
