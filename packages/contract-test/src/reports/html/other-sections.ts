import { counted, markup, type Markup } from "@purser/policy-audit/report-parts";
import { resultsWith, type Dossier } from "../dossier.ts";
import { verdictWord } from "./verdict-word.ts";

/** Returns the open points of the documentation that the run settled by looking. */
export function observedSection(dossier: Dossier): Markup {
  const observed = resultsWith(dossier, "observed");
  return markup`<section id="observed" aria-labelledby="observed-title"><h2 id="observed-title">Observed</h2>${
    observed.length === 0
      ? markup`<p class="intro">No open point of the documentation was settled.</p>`
      : markup`<p class="intro">${counted(observed.length, "open point")} of the documentation, settled by looking. None of them is a fault.</p><div class="scroll" tabindex="0" role="group" aria-label="Observed"><table><thead><tr><th scope="col">Check</th><th scope="col">Operation</th><th scope="col">What was seen</th></tr></thead><tbody>${observed.map(
          ({ checkId, operationId, case: name, message }) =>
            markup`<tr><td class="nowrap">${checkId}</td><td>${operationId} <span class="muted">${name}</span></td><td>${message}</td></tr>`,
        )}</tbody></table></div>`
  }</section>`;
}

/** Returns what was not judged and why, one line for each check and reason: none of it is a pass. */
export function notJudgedSection(dossier: Dossier): Markup {
  const open = [...resultsWith(dossier, "inconclusive"), ...resultsWith(dossier, "skipped")];
  const lines = new Map<string, { first: (typeof open)[number]; operations: string[] }>();
  for (const result of open) {
    const key = `${result.checkId} ${result.verdict} ${result.message}`;
    const line = lines.get(key) ?? { first: result, operations: [] };
    line.operations.push(result.operationId);
    lines.set(key, line);
  }
  return markup`<section id="not-judged" aria-labelledby="not-judged-title"><h2 id="not-judged-title">Not judged</h2>${
    open.length === 0
      ? markup`<p class="intro">Every check came to a verdict.</p>`
      : markup`<p class="intro">${counted(open.length, "case")} without a verdict. None of them is a pass.</p><div class="scroll" tabindex="0" role="group" aria-label="Not judged"><table><thead><tr><th scope="col">Verdict</th><th scope="col">Check</th><th scope="col">Reason</th><th scope="col">Operations</th></tr></thead><tbody>${[
          ...lines.values(),
        ].map(
          ({ first, operations }) =>
            markup`<tr><td>${verdictWord(first.verdict)}</td><td class="nowrap">${first.checkId}</td><td>${first.message}</td><td>${operations.join(", ")}</td></tr>`,
        )}</tbody></table></div>`
  }</section>`;
}
