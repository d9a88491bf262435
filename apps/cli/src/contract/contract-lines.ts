import type { ContractReport, Finding, Result, Verdict } from "@purser/contract-test";
import { platformTitle } from "../connections/connection.ts";
import type { Palette, Tone } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { formatTable, type Cell } from "../output/table.ts";

/** The kinds of checks, by what their IDs begin with. */
const groups: readonly (readonly [string, string])[] = [
  ["R-", "every answer"],
  ["S-", "harmless requests"],
  ["M-", "life of accounts"],
  ["N-", "faulty bodies"],
  ["U-", "open points"],
  ["CLEANUP", "clean-up"],
];

const verdicts: readonly Verdict[] = [
  "pass",
  "violation",
  "drift",
  "observed",
  "inconclusive",
  "skipped",
];

const tones: Partial<Record<Verdict, Tone>> = {
  violation: "bad",
  drift: "warning",
  inconclusive: "warning",
};

export type LinesOptions = {
  palette: Palette;
  width?: number;
  /** Whether the run's clock moved by itself, as the demo's does: its seconds are nobody's. */
  isSimulated: boolean;
  /** Returns what is known of a violation or a drift beside its verdict. */
  findingOf: (result: Result) => Finding | undefined;
};

/** Returns a run for people: a table of its checks, then what is wrong. */
export function contractLines(
  report: ContractReport,
  { palette, width, isSimulated, findingOf }: LinesOptions,
): string[] {
  const { summary, platform, target, cleanup, leftovers } = report;
  const rows = groups.flatMap(([prefix, name]) => groupRow(report.results, prefix, name));
  const others = report.results.filter(
    ({ checkId }) => !groups.some(([prefix]) => checkId.startsWith(prefix)),
  );
  if (others.length > 0) rows.push(rowOf("others", others));
  const { lines } = formatTable(
    [{ heading: "CHECKS" }, ...verdicts.map((verdict) => ({ heading: verdict.toUpperCase() }))],
    [...rows, rowOf("all", report.results)],
    { palette, ...(width !== undefined && { width }) },
  );
  return [
    palette("heading", `${platformTitle(platform)} at ${target}`),
    ...lines,
    `${summary.requests} requests in ${timeOf(summary.seconds, isSimulated)}; ${cleanup.created} accounts made, ${cleanup.deleted} deleted, ${cleanup.left} left.`,
    ...report.results
      .filter(({ verdict }) => verdict === "violation" || verdict === "drift")
      .flatMap((result) => ["", ...resultLines(result, palette, findingOf(result))]),
    ...report.results
      .filter(({ verdict }) => verdict === "inconclusive")
      .map((result) => `${palette("warning", "inconclusive")}  ${named(result)}: ${said(result)}`),
    ...leftovers.map((id) => palette("bad", `LEFT BEHIND  ${printable(id)}`)),
  ];
}

/** Of simulated time minutes are told: a bucket that is waited for takes none of a person's. */
function timeOf(seconds: number, isSimulated: boolean): string {
  return isSimulated
    ? `${Math.round(seconds / 60).toLocaleString("en")} min of simulated time`
    : `${seconds.toFixed(1)} s`;
}

function groupRow(results: readonly Result[], prefix: string, name: string): Cell[][] {
  const own = results.filter(({ checkId }) => checkId.startsWith(prefix));
  return own.length === 0 ? [] : [rowOf(name, own)];
}

function rowOf(name: string, results: readonly Result[]): Cell[] {
  const cells = verdicts.map((verdict): Cell => {
    const count = results.filter((each) => each.verdict === verdict).length;
    const tone = count > 0 ? tones[verdict] : undefined;
    return { text: `${count}`, ...(tone && { tone }) };
  });
  return [{ text: name }, ...cells];
}

function resultLines(result: Result, palette: Palette, finding?: Finding): string[] {
  const { verdict, expected, actual, evidence } = result;
  const told: (readonly [string, string | undefined])[] = [
    ["expected", expected],
    ["actual", actual],
    ["spec", finding?.place ? `${finding.place.file}:${finding.place.line}` : result.pointer],
    ["must move", finding && `${finding.move.who}: ${finding.move.why}`],
    ["exchanges", evidence.length === 0 ? undefined : evidence.join(", ")],
    ["try", finding?.curl?.replaceAll(/ \\\n */g, " ")],
    ["again", `purser contract replay '${result.id}'`],
  ];
  return [
    `${palette(tones[verdict] ?? "plain", verdict)}  ${named(result)}`,
    `  ${said(result)}`,
    ...told.flatMap(([name, text]) =>
      text === undefined ? [] : [`  ${palette("quiet", name.padEnd(9))}  ${printable(text)}`],
    ),
  ];
}

function named({ checkId, operationId, case: tried }: Result): string {
  return printable(`${checkId} ${operationId} (${tried})`);
}

function said({ message }: Result): string {
  return printable(message);
}
