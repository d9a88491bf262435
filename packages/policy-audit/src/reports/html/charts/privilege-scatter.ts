import { max } from "d3-array";
import { scalePow, type ScalePower } from "d3-scale";
import { severities, type Severity } from "../../../severity.ts";
import { parseInstant } from "../../../subjects/instant.ts";
import { accountLink } from "../account-link.ts";
import { limits } from "../limits.ts";
import { counted, rounded } from "../number-words.ts";
import { anchorOf, type Page, type PageAccount } from "../page.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import { chartFigure } from "./chart-figure.ts";
import { pointLabels } from "./point-labels.ts";
import { severityKey, severityShape } from "./severity-shape.ts";
import { shortLabel } from "./short-label.ts";
import { swarm, type Placed } from "./swarm.ts";
import { tierWords } from "./tier-words.ts";

const day = 86_400_000;
const width = 960;
const plot = { left: 122, right: 850, top: 34, band: 68 };
const bottom = plot.top + plot.band * tierWords.length;
/** Where points stand that were never used. */
const neverAt = 906;
/** Days after which a credential counts as dormant: CIS Controls 8.1, 5.3; PCI DSS 4.0.1, 8.2.6. */
const dormant = [
  { days: 45, label: "45 days (CIS)" },
  { days: 90, label: "90 days (PCI)" },
];
const labels = 30;

/** Days since the last use, with fractions; null if there was none. */
type Point = { of: PageAccount; days: number | null; worst: Severity | "none" };

/** Returns what accounts may do against how long nobody used them: what is powerful and idle is on the upper right. */
export function privilegeScatter(page: Page): Markup {
  const points = page.accounts.slice(0, limits.points).map((of) => pointOf(of, page.now));
  if (points.length === 0) return nothing;
  const scale = scalePow()
    .exponent(0.5)
    .domain([0, Math.max(120, max(points, ({ days }) => days ?? 0) ?? 0) * 1.02])
    .range([plot.left + 12, plot.right - 20]);
  const placed = tierWords.flatMap((_word, tier) =>
    swarm(
      points
        .filter(({ of }) => of.account.tier === tier)
        .map((item) => ({ item, x: item.days === null ? neverAt : scale(item.days) })),
      { middle: middleOf(tier), reach: plot.band / 2 - 8, size: 13 },
    ),
  );
  const risky = points.filter(
    ({ of, days }) => of.account.tier >= 4 && (days === null || days > 45),
  );
  const told = `${counted(risky.length, "account")} of tier 4 or 5 went unused for more than 45 days, or were never used.`;
  const left =
    page.accounts.length > points.length
      ? ` Drawn are the ${points.length} accounts with the highest scores, of ${page.accounts.length}.`
      : "";
  return chartFigure({
    id: "scatter",
    title: "Privilege against staleness",
    intro: told + left,
    description: `Each mark is an account; higher means more privilege, farther right longer unused. ${told}`,
    width,
    height: bottom + 40,
    isLinked: true,
    legend: legend(),
    drawing: [backdrop(scale), placed.map((one) => pointMark(one, page)), names(placed)],
    table: {
      head: ["Account", "Tier", "Last used", "Worst finding", "Score"],
      rows: points.map(({ of, days, worst }) => [
        accountLink(page, of),
        of.account.tier,
        usedWords(days),
        worst,
        of.account.score.total,
      ]),
    },
  });
}

function pointOf(of: PageAccount, now: number): Point {
  const { lastUsedAt } = of.account;
  const worst = severities.find((severity) =>
    of.findings.some((finding) => finding.severity === severity && finding.suppressed === false),
  );
  return {
    of,
    days: lastUsedAt === null ? null : Math.max((now - parseInstant(lastUsedAt)) / day, 0),
    worst: worst ?? "none",
  };
}

function middleOf(tier: number): number {
  return plot.top + (tierWords.length - 1 - tier + 0.5) * plot.band;
}

function usedWords(days: number | null): string {
  if (days === null) return "never";
  const whole = Math.floor(days);
  return whole === 0 ? "within a day" : `${counted(whole, "day")} ago`;
}

function backdrop(scale: ScalePower<number, number>): Markup {
  const [, most = 0] = scale.domain();
  const risky = rounded(scale(45));
  const bands = tierWords.map((word, tier) => {
    const y = middleOf(tier) + plot.band / 2;
    return markup`<line class="${tier === 0 ? "axis" : "grid"}" x1="${plot.left}" x2="${width}" y1="${y}" y2="${y}"/><text class="end strong" x="${plot.left - 10}" y="${middleOf(tier)}">tier ${tier}</text><text class="end faint" x="${plot.left - 10}" y="${middleOf(tier) + 14}">${word}</text>`;
  });
  const ticks = [0, 1, 7, 14, 30, 60, 120, 180, 270, 365, 545, 730]
    .filter((days) => days <= most)
    .map((days) => {
      const x = rounded(scale(days));
      return markup`<line class="axis" x1="${x}" x2="${x}" y1="${bottom}" y2="${bottom + 4}"/><text class="middle faint" x="${x}" y="${bottom + 17}">${days}</text>`;
    });
  const lines = dormant.map(({ days, label }) => {
    const x = rounded(scale(days));
    return markup`<line class="limit" x1="${x}" x2="${x}" y1="${plot.top - 8}" y2="${bottom}"/><text class="middle faint" x="${x}" y="${plot.top - 14}">${label}</text>`;
  });
  return markup`<rect class="zone" x="${risky}" y="${plot.top}" width="${width - risky}" height="${plot.band * 2}"/><text class="end faint" x="${width - 8}" y="${plot.top + 14}">powerful and idle</text>${bands}${ticks}${lines}<line class="axis" x1="${plot.right + 6}" x2="${plot.right + 6}" y1="${plot.top}" y2="${bottom}"/><text class="middle faint" x="${neverAt}" y="${bottom + 17}">never</text><text class="middle faint" x="${(plot.left + plot.right) / 2}" y="${bottom + 35}">days since last use</text>`;
}

function pointMark({ item: { of, days, worst }, x, y }: Placed<Point>, { anchors }: Page): Markup {
  const { organization, account } = of;
  const { name, tier, score } = account;
  const words = `${name}: tier ${tier} (${tierWords[tier]}), ${days === null ? "never used" : `last used ${usedWords(days)}`}, ${counted(of.findings.length, "finding")}, score ${score.total}`;
  const shape = markup`<title>${words}</title>${severityShape(worst, x, y)}`;
  const anchor = anchorOf(organization, account);
  if (!anchors.has(anchor)) return markup`<g class="point">${shape}</g>`;
  // The table below has the same links: hundreds of stops in the way of the keyboard would be none.
  return markup`<a class="point" href="#${anchor}" tabindex="-1" aria-label="${words}">${shape}</a>`;
}

function names(placed: readonly Placed<Point>[]): Markup[] {
  const wanted = placed
    .toSorted((a, b) => b.item.of.account.score.total - a.item.of.account.score.total)
    .slice(0, labels)
    .map((point) => ({ point, text: shortLabel(point.item.of.account.name, 28) }));
  return pointLabels(placed, wanted, { left: plot.left, right: width }).map(
    ({ text, x, y, side }) =>
      markup`<text class="label ${side === "left" && "end"}" x="${rounded(x)}" y="${rounded(y)}" aria-hidden="true">${text}</text>`,
  );
}

function legend(): Markup {
  return markup`<ul class="legend" aria-label="Worst finding">${severities.map((severity) => markup`<li>${severityKey(severity)} ${severity}</li>`)}<li>${severityKey("none")} no finding</li></ul>`;
}
