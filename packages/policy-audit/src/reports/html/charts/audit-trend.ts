import { max } from "d3-array";
import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from "d3-scale";
import type { HistoryEntry } from "../../../history.ts";
import { severities } from "../../../severity.ts";
import { parseInstant } from "../../../subjects/instant.ts";
import { minuteOf } from "../instant-words.ts";
import { limits } from "../limits.ts";
import { grouped, rounded } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import { chartFigure } from "./chart-figure.ts";
import { severityKey, severityShape } from "./severity-shape.ts";
import { timeAxis } from "./time-axis.ts";

const width = 960;
const plot = { top: 30, bottom: 220 };
const panels = { findings: { left: 44, right: 440 }, score: { left: 560, right: 890 } };

/** Returns how findings and score went over audits; nothing before there are two. */
export function auditTrend(page: Page): Markup {
  const entries = entriesOf(page);
  const first = entries[0];
  const last = entries.at(-1);
  if (entries.length < 2 || first === undefined || last === undefined) return nothing;
  const instants = entries.map(({ generatedAt }) => parseInstant(generatedAt));
  const domain = [Math.min(...instants), Math.max(...instants)] as const;
  const told = `From ${minuteOf(first.generatedAt)} to ${minuteOf(last.generatedAt)}: findings ${first.findings} to ${last.findings}, score ${grouped(first.score)} to ${grouped(last.score)}.`;
  const x = (panel: { left: number; right: number }) =>
    scaleUtc().domain(domain).range([panel.left, panel.right]);
  return chartFigure({
    id: "trend",
    title: `Trend over ${entries.length} audits`,
    intro: told,
    description: `Two line charts: findings by severity, and the score of all accounts. ${told}`,
    width,
    height: plot.bottom + 24,
    legend: markup`<ul class="legend">${severities.map((severity) => markup`<li>${severityKey(severity)} ${severity}</li>`)}</ul>`,
    drawing: [findingsPanel(entries, x(panels.findings)), scorePanel(entries, x(panels.score))],
    table: {
      head: ["Audit", "Accounts", "Findings", ...severities, "Score", "Not evaluated"],
      rows: entries.map((entry) => [
        minuteOf(entry.generatedAt),
        entry.accounts,
        entry.findings,
        ...severities.map((severity) => entry.bySeverity[severity]),
        grouped(entry.score),
        entry.evaluations.notEvaluated,
      ]),
    },
  });
}

/** The audits of the history and this one, oldest first. */
function entriesOf({ report, history }: Page): HistoryEntry[] {
  const { generatedAt, summary, organizations } = report;
  const before = history.filter((entry) => entry.generatedAt !== generatedAt);
  const { accounts, findings, bySeverity, evaluations } = summary;
  const score = organizations.reduce((total, organization) => total + organization.score, 0);
  const current = { generatedAt, accounts, findings, bySeverity, score, evaluations };
  return [...before, current]
    .toSorted((a, b) => parseInstant(a.generatedAt) - parseInstant(b.generatedAt))
    .slice(-limits.audits);
}

function findingsPanel(entries: readonly HistoryEntry[], x: ScaleTime<number, number>): Markup {
  const most = max(entries, ({ bySeverity }) => max(Object.values(bySeverity)) ?? 0) ?? 0;
  const y = heightScale(most);
  const ends = spread(
    severities.map((severity) => y(entries.at(-1)?.bySeverity[severity] ?? 0)),
    13,
  );
  const lines = severities.map((severity, index) => {
    const points = entries.map(
      (entry) => [x(parseInstant(entry.generatedAt)), y(entry.bySeverity[severity])] as const,
    );
    const count = entries.at(-1)?.bySeverity[severity] ?? 0;
    return markup`<g class="trend-line ${severity}"><polyline class="line" points="${path(points)}"/>${points.map(([px, py]) => severityShape(severity, px, py))}<text x="${panels.findings.right + 14}" y="${rounded((ends[index] ?? 0) + 4)}">${count} ${severity}</text></g>`;
  });
  return markup`<text class="strong" x="${panels.findings.left}" y="14">Findings</text>${axes(x, y, panels.findings)}${lines}`;
}

function scorePanel(entries: readonly HistoryEntry[], x: ScaleTime<number, number>): Markup {
  const y = heightScale(max(entries, ({ score }) => score) ?? 0);
  const points = entries.map(
    ({ generatedAt, score }) => [x(parseInstant(generatedAt)), y(score)] as const,
  );
  const [endX = 0, endY = 0] = points.at(-1) ?? [];
  return markup`<text class="strong" x="${panels.score.left}" y="14">Score of all accounts</text>${axes(x, y, panels.score)}<polyline class="line" points="${path(points)}"/>${points.map(([px, py]) => markup`<circle class="dot" cx="${rounded(px)}" cy="${rounded(py)}" r="3"/>`)}<text x="${rounded(endX + 12)}" y="${rounded(endY + 4)}">${grouped(entries.at(-1)?.score ?? 0)}</text>`;
}

function heightScale(most: number): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([0, Math.max(most, 4)])
    .nice(4)
    .range([plot.bottom, plot.top]);
}

function axes(
  x: ScaleTime<number, number>,
  y: ScaleLinear<number, number>,
  { left, right }: { left: number; right: number },
): Markup {
  const lines = y.ticks(4).map((tick) => {
    const at = rounded(y(tick));
    return markup`<line class="${tick === 0 ? "axis" : "grid"}" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text class="end faint" x="${left - 8}" y="${at + 4}">${grouped(tick)}</text>`;
  });
  return markup`${timeAxis(x, { top: plot.bottom, bottom: plot.bottom, count: 4 })}${lines}`;
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(" ");
}

/** Moves heights apart, so that labels do not lie on each other; the order stays. */
function spread(heights: readonly number[], distance: number): number[] {
  const order = heights
    .map((_height, index) => index)
    .toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const moved = [...heights];
  let limit = Infinity;
  for (const index of order) {
    const at = Math.min(moved[index] ?? 0, limit);
    moved[index] = at;
    limit = at - distance;
  }
  return moved;
}
