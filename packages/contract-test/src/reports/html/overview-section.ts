import { counted, grouped, markup, minuteOf, type Markup } from "@purser/policy-audit/report-parts";
import { worstFirst } from "../counts.ts";
import { leftoverWords, type Dossier } from "../dossier.ts";
import { verdictWord } from "./verdict-word.ts";

/** Where each verdict is told in full. */
const sections = {
  violation: "findings",
  drift: "findings",
  inconclusive: "not-judged",
  observed: "observed",
  skipped: "not-judged",
  pass: "checks",
} as const;

/** Returns the first screen: what was tried, and the outcome in a sentence. */
export function overviewSection(dossier: Dossier): Markup {
  const { report, isEmulated, mayWrite } = dossier;
  const { summary, cleanup } = report;
  const left = leftoverWords(dossier);
  return markup`<section id="overview" aria-label="Overview"><div class="masthead">
<p class="eyebrow">${report.platform} · <bdi>${report.target}</bdi> · ${isEmulated ? "emulator" : "service"}</p>
<h1>Contract test</h1>
<p class="lede">${outcome(dossier)}</p>
<p class="facts"><span>At <b>${minuteOf(report.startedAt)}</b></span><span>Run <b>${report.runId}</b></span><span>Random seed <b>${report.randomSeed}</b></span><span><b>${grouped(summary.requests)}</b> requests</span><span><b>${seconds(summary.seconds)}</b></span><span>${mayWrite ? markup`<b>${grouped(cleanup.created)}</b> accounts made, <b>${grouped(cleanup.deleted)}</b> deleted` : "read only"}</span></p>
</div>
${left !== undefined && markup`<p class="notice critical"><b>Something was left behind.</b> ${left}</p>`}
<ul class="tally">${worstFirst.map(
    (verdict) =>
      markup`<li class="${summary[verdict] === 0 && "none"}"><a href="#${sections[verdict]}"><strong>${grouped(summary[verdict])}</strong>${verdictWord(verdict)}</a></li>`,
  )}</ul></section>`;
}

function outcome({ report, findings, spec }: Dossier): string {
  const { violation, drift, inconclusive } = report.summary;
  const changed =
    spec.changes.length === 0
      ? ""
      : ` The spec was changed in ${counted(spec.changes.length, "place")} since it was last compared with MongoDB's documentation.`;
  if (findings.length === 0) {
    const open = inconclusive === 0 ? "" : ` ${counted(inconclusive, "case")} could not be judged.`;
    return `The endpoint keeps its contract as far as it was tried.${open}${changed}`;
  }
  const parties = new Map<string, number>();
  for (const { move } of findings) parties.set(move.who, (parties.get(move.who) ?? 0) + 1);
  const who = [...parties].map(([name, count]) => `${name}: ${count}`).join(", ");
  const drifts = drift === 0 ? "" : `, ${counted(drift, "drift")}`;
  return `${counted(violation, "violation")}${drifts}. Who must move: ${who}.${changed}`;
}

function seconds(value: number): string {
  return value < 10 ? `${Math.round(value * 10) / 10} s` : `${grouped(value)} s`;
}
