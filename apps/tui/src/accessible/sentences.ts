import type { AccountRow, FindingRow, SeverityCounts } from "../book/rows.ts";
import type { AnyRow } from "../lists/list-screen.ts";
import { aboutName } from "../screens/findings/about.ts";
import type { HomeRow } from "../screens/home/home-rows.ts";
import type { Route, ScreenName } from "../state/route.ts";
import type { World } from "../state/world.ts";
import { span } from "../text/ago.ts";
import { plural, spokenCell } from "./spoken-cell.ts";

/** How a row is told, where its columns one after the other would be no sentence. */
type Sentence<Row extends AnyRow> = { say(row: Row, world: World): string };

const account: Sentence<AccountRow> = {
  say: ({ name, expiries, expiresAt, usedAt, findings }, { now }) =>
    [
      name,
      plural(expiries.length, "secret"),
      ...(expiresAt === null ? [] : [endWords(expiresAt, now)]),
      ...(expiries.length === 0 ? [] : [usedWords(usedAt, now)]),
      findingsSentence(findings),
    ].join(", "),
};

const home: Sentence<HomeRow> = {
  say: ({ count, what, names }) =>
    `${count === 0 ? "none:" : count} ${what}${names.length === 0 ? "" : `; first of them: ${names.slice(0, 3).join(", ")}`}`,
};

const finding: Sentence<FindingRow> = {
  say: (row, world) => `${row.severity}: ${row.title}, about ${aboutName(row, world)}`,
};

/** A screen is only ever given rows of its own. */
const sentences: Partial<Readonly<Record<ScreenName, Sentence<AnyRow>>>> = {
  home,
  accounts: account,
  findings: finding,
};

/** Returns how the rows of a place are told; undefined where their columns tell it. */
export function sentenceOf(route: Route): Sentence<AnyRow> | undefined {
  if (route.screen === "account") return route.tab === "findings" ? finding : undefined;
  return sentences[route.screen];
}

function endWords(expiresAt: number, now: number): string {
  const left = expiresAt - now;
  return left <= 0 ? "expired" : `expires in ${spokenCell(span(left))}`;
}

function usedWords(usedAt: number | null, now: number): string {
  if (usedAt === null) return "never used";
  const age = now - usedAt;
  return age < 1000 ? "used just now" : `last used ${spokenCell(span(age))} ago`;
}

/** Findings in a few words: how many, and the worst of them. */
export function findingsSentence(findings: SeverityCounts): string {
  const { critical, high, medium, low, info } = findings;
  const count = critical + high + medium + low + info;
  if (count === 0) return "no findings";
  const worst = (["critical", "high", "medium", "low", "info"] as const).find(
    (severity) => findings[severity] > 0,
  );
  return `${plural(count, "finding")}, ${count === 1 ? "" : "worst "}${worst}`;
}
