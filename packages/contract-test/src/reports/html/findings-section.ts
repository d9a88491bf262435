import {
  commandBlocks,
  grouped,
  markup,
  minuteOf,
  type Markup,
} from "@purser/policy-audit/report-parts";
import type { Finding } from "../../findings/finding.ts";
import type { Dossier } from "../dossier.ts";
import { partyClasses, verdictWord } from "./verdict-word.ts";

/** Findings that are shown: a page of more is of no use to anybody. */
const mostFindings = 500;

/** Returns the anchor of a finding: its place in the list is no name, its id is. */
export function findingAnchor({ id }: Pick<Finding, "id">): string {
  return `f-${id.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
}

/** Returns all violations and drift, each to be opened. */
export function findingsSection({ findings }: Dossier): Markup {
  const left = findings.length - mostFindings;
  return markup`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>${
    findings.length === 0
      ? markup`<p>No violation, no drift.</p>`
      : markup`<table class="findings"><caption class="unseen">Findings, violations first</caption><thead><tr><th scope="col">Verdict</th><th scope="col">Check</th><th scope="col">Finding</th><th scope="col">Operation</th><th scope="col">Who must move</th></tr></thead><tbody>${findings
          .slice(0, mostFindings)
          .map(
            findingRow,
          )}</tbody></table>${left > 0 && markup`<p class="muted">${grouped(left)} more are in findings.json.</p>`}`
  }</section>`;
}

function findingRow(finding: Finding): Markup {
  const { verdict, checkId, message, operationId, move } = finding;
  return markup`<tr>
<td>${verdictWord(verdict)}</td><td class="nowrap"><a href="#check-${checkId}">${checkId}</a></td>
<td class="message"><details id="${findingAnchor(finding)}"><summary><span>${message} <span class="muted">${finding.case}</span></span></summary>${details(finding)}</details></td>
<td class="operation">${operationId}</td><td class="mover">${move.who}</td></tr>`;
}

function details(finding: Finding): Markup {
  const { move, place, pointer, promise, expected, actual, input, evidence } = finding;
  return markup`<div class="more"><p class="moving ${partyClasses[move.party]}"><b>Who must move: ${move.who}.</b> ${move.why}</p><dl class="evidence">${[
    finding.summary !== "" && markup`<dt>asserts</dt><dd>${finding.summary}</dd>`,
    fact("expected", expected),
    fact("actual", actual),
    place && fact("promise", `${place.file}:${place.line}`, pointer),
    fact("it says", promise),
    input && fact("request", `${input.method} ${input.url}`, `HAR entry ${finding.harEntry ?? ""}`),
    fact("body", input?.body),
    fact("exchanges", evidence.length === 0 ? undefined : evidence.join(", ")),
    fact("random seed", String(finding.randomSeed)),
    fact("first seen", minuteOf(finding.firstSeen)),
    fact("last seen", minuteOf(finding.lastSeen)),
    fact("again", `purser contract replay '${finding.id}'`),
  ]}</dl>${finding.curl !== undefined && commandBlocks([finding.curl])}</div>`;
}

function fact(name: string, value: string | undefined, source?: string): Markup | false {
  if (value === undefined || value === "") return false;
  return markup`<dt>${name}</dt><dd><code>${value}</code>${source !== undefined && markup`<span class="source">${source}</span>`}</dd>`;
}
