import { max, min, rollup } from "d3-array";
import { scaleLinear, scaleUtc, type ScaleTime } from "d3-scale";
import { accountLink } from "../account-link.ts";
import { dayOf, relativeDays } from "../instant-words.ts";
import { limits } from "../limits.ts";
import { counted, rounded } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import { accountLabel } from "./account-label.ts";
import { chartFigure } from "./chart-figure.ts";
import { expiryRows, type ExpiryRow } from "./expiry-rows.ts";
import { soonDays, type SecretLife } from "./secret-life.ts";
import { severityShape } from "./severity-shape.ts";
import { timeAxis } from "./time-axis.ts";

const day = 86_400_000;
/** Farther away than this, an instant is drawn at the edge. The longest life of a secret is 365 days. */
const horizon = 380 * day;
const width = 960;
const plot = { left: 216, right: 860, top: 84 };
const barHeight = 12;

/** Returns when secrets end: how many in each week, and account by account those that end first. */
export function expiryTimeline(page: Page): Markup {
  const { now } = page;
  const all = expiryRows(page);
  if (all.length === 0) return nothing;
  const rows = all.slice(0, limits.timelineRows);
  const lives = all.flatMap((row) => row.lives);
  const scale = timeScale(rows, now);
  let y = plot.top + 6;
  const drawn = rows.map((row) => {
    const at = y;
    y += row.lives.length * barHeight + 10;
    return rowMarks(row, scale, at, page);
  });
  const bottom = y;
  const soon = lives.filter(({ state }) => state === "soon").length;
  const expired = lives.filter(({ state }) => state === "expired").length;
  const told = `${counted(lives.length, "secret")}: ${expired} expired, ${soon} to expire within ${soonDays} days.`;
  const left =
    all.length > rows.length
      ? ` The ${rows.length} accounts whose secrets expire first are drawn, of ${all.length}; the bars above count all.`
      : "";
  const x = rounded(scale(now));
  return chartFigure({
    id: "expiries",
    title: "Secret expiries",
    intro: told + left,
    description: `A row for each account, the next expiry on top. A bar is the life of a secret, a tick its last use. ${told}`,
    width,
    height: bottom + 24,
    legend: legend(),
    isLinked: true,
    drawing: [
      timeAxis(scale, { top: plot.top, bottom, count: 8 }),
      weekBars(lives, scale, now),
      markup`<line class="now" x1="${x}" x2="${x}" y1="20" y2="${bottom}"/><text class="middle strong" x="${x}" y="12">now</text>`,
      drawn,
    ],
    table: {
      head: ["Account", "Secret", "Created", "Expires", "Last used"],
      rows: all.flatMap(({ of, lives: own }) =>
        own.map(({ record, days }) => [
          accountLink(page, of),
          markup`<span class="id">${record.secretId}</span>`,
          dayOf(record.createdAt),
          `${dayOf(record.expiresAt)} (${relativeDays(days)})`,
          record.lastUsedAt === null ? "never" : dayOf(record.lastUsedAt),
        ]),
      ),
    },
  });
}

function timeScale(rows: readonly ExpiryRow[], now: number): ScaleTime<number, number> {
  const lives = rows.flatMap((row) => row.lives);
  const from = Math.min(now - 60 * day, min(lives, (life) => life.createdAt) ?? now);
  const to = Math.max(now + 60 * day, (max(lives, (life) => life.expiresAt) ?? now) + 7 * day);
  return scaleUtc()
    .domain([Math.max(from, now - horizon), Math.min(to, now + horizon)])
    .range([plot.left, plot.right])
    .clamp(true);
}

function rowMarks(
  { of, lives }: ExpiryRow,
  scale: ScaleTime<number, number>,
  top: number,
  page: Page,
): Markup {
  const { account } = of;
  const middle = top + (lives.length * barHeight) / 2;
  const marks = lives.map((life, index) => {
    const y = top + index * barHeight + barHeight / 2;
    const from = scale(life.createdAt);
    const to = scale(life.expiresAt);
    const used = life.lastUsedAt === null ? undefined : rounded(scale(life.lastUsedAt));
    const tooltip = `${account.name}, secret ${life.record.secretId}: created ${dayOf(life.record.createdAt)}, expires ${dayOf(life.record.expiresAt)} (${relativeDays(life.days)}), ${life.record.lastUsedAt === null ? "never used" : `last used ${dayOf(life.record.lastUsedAt)}`}`;
    return markup`<g class="secret-mark"><title>${tooltip}</title><rect class="life ${life.expiresAt > page.now && "live"}" x="${rounded(from)}" y="${y - 3}" width="${rounded(Math.max(to - from, 1))}" height="6" rx="1"/>${used !== undefined && markup`<line class="used" x1="${used}" x2="${used}" y1="${y - 5}" y2="${y + 5}"/>`}${endMark(life, to, y)}</g>`;
  });
  const next = lives.filter(({ state }) => state !== "expired").map(({ days }) => days);
  const words = next.length === 0 ? "expired" : relativeDays(Math.min(...next));
  return markup`${accountLabel(page, of, { x: plot.left - 12, y: middle + 4, characters: 32 })}${marks}<text class="${next.length === 0 && "faint"}" x="${plot.right + 14}" y="${middle + 4}">${words}</text>`;
}

function endMark({ state }: SecretLife, x: number, y: number): Markup {
  if (state === "expired") return cross(x, y);
  return severityShape(state === "soon" ? "high" : "info", x, y);
}

function cross(x: number, y: number): Markup {
  return markup`<path class="ring" stroke-width="2" transform="translate(${rounded(x)} ${y})" d="M-4-4 4 4M4-4-4 4"/>`;
}

/** How many secrets end in each week, counted from now. */
function weekBars(
  lives: readonly SecretLife[],
  scale: ScaleTime<number, number>,
  now: number,
): Markup {
  const week = 7 * day;
  const [from, to] = scale.domain().map(Number) as [number, number];
  const within = lives.filter(({ expiresAt }) => expiresAt >= from && expiresAt <= to);
  const weeks = rollup(
    within,
    (ones) => ones.length,
    ({ expiresAt }) => Math.floor((expiresAt - now) / week),
  );
  const most = max(weeks.values()) ?? 0;
  const height = scaleLinear()
    .domain([0, Math.max(most, 4)])
    .range([0, 46]);
  const bars = [...weeks].map(([index, count]) => {
    const x = scale(now + index * week);
    const wide = Math.max(scale(now + (index + 1) * week) - x - 1.5, 2);
    const high = height(count);
    return markup`<rect class="${index < 0 ? "not-applicable" : "bar"}" x="${rounded(x)}" y="${rounded(plot.top - 8 - high)}" width="${rounded(wide)}" height="${rounded(high)}"><title>Week of ${new Date(now + index * week).toISOString().slice(0, 10)}: ${counted(count, "expiry", "expiries")}</title></rect>${(count > 1 || weeks.size <= 16) && markup`<text class="faint middle" x="${rounded(x + wide / 2)}" y="${rounded(plot.top - 11 - high)}">${count}</text>`}`;
  });
  return markup`<text class="end faint" x="${plot.left - 12}" y="${plot.top - 12}">expiries a week</text><line class="axis" x1="${plot.left}" x2="${plot.right}" y1="${plot.top - 8}" y2="${plot.top - 8}"/>${bars}`;
}

function legend(): Markup {
  const glyph = (drawing: Markup) =>
    markup`<svg width="22" height="16" viewBox="-11 -8 22 16" aria-hidden="true">${drawing}</svg>`;
  return markup`<ul class="legend"><li>${glyph(markup`<rect class="life live" x="-10" y="-3" width="20" height="6"/>`)} life</li><li>${glyph(markup`<line class="used" x1="0" x2="0" y1="-5" y2="5"/>`)} last use</li><li>${glyph(severityShape("high", 0, 0))} expires within ${soonDays} days</li><li>${glyph(severityShape("info", 0, 0))} later</li><li>${glyph(cross(0, 0))} expired</li></ul>`;
}
