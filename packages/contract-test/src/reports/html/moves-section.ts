import { counted, markup, type Markup } from "@purser/policy-audit/report-parts";
import type { Finding } from "../../findings/finding.ts";
import type { Dossier } from "../dossier.ts";
import { findingAnchor } from "./findings-section.ts";
import { partyClasses } from "./verdict-word.ts";

/** Findings that are linked for each side. */
const mostLinks = 12;

/** Returns whose turn it is: each side with its findings and what that rests on. */
export function movesSection({ findings, isEmulated, spec }: Dossier): Markup {
  const sides = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { who } = finding.move;
    sides.set(who, [...(sides.get(who) ?? []), finding]);
  }
  const endpoint = isEmulated ? "emulator" : "service";
  const basis =
    spec.changes.length === 0
      ? `The spec says what it said when it was last compared with MongoDB's documentation: where it and the ${endpoint} differ, the spec is not what moved.`
      : `The spec was changed since it was last compared with MongoDB's documentation: where a finding rests on a changed promise, the spec must move, or the ${endpoint} follow if the pages say so.`;
  return markup`<section id="moves" aria-labelledby="moves-title"><h2 id="moves-title">Who must move</h2><p class="intro">${basis}</p>${
    sides.size === 0
      ? markup`<p>Nobody: no violation, no drift.</p>`
      : markup`<ul class="movers">${[...sides].map(([who, those]) => mover(who, those))}</ul>`
  }</section>`;
}

function mover(who: string, findings: readonly Finding[]): Markup {
  const [first] = findings;
  const whys = new Set(findings.map(({ move }) => move.why));
  const more = findings.length - mostLinks;
  const title = `${who.slice(0, 1).toUpperCase()}${who.slice(1)}`;
  return markup`<li class="${first !== undefined && partyClasses[first.move.party]}"><h3>${title}</h3><p class="count">${counted(findings.length, "finding")}</p>${[...whys].slice(0, 3).map((why) => markup`<p class="small">${why}</p>`)}<ul>${findings
    .slice(0, mostLinks)
    .map(
      (finding) =>
        markup`<li><a href="#${findingAnchor(finding)}">${finding.checkId} ${finding.operationId}</a> <span class="muted">${finding.case}</span></li>`,
    )}${more > 0 && markup`<li class="muted">and ${more} more below</li>`}</ul></li>`;
}
