import { platformTitle } from "../connections/connection.ts";
import type { Palette, Tone } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { wrapLines } from "../output/wrap-lines.ts";
import { checkTitles, type Check, type Diagnosis } from "./check.ts";
import { isFinal } from "./is-final.ts";
import { countVerdicts } from "./count-verdicts.ts";

type Style = { palette: Palette; width: number };

const titleWidth = Math.max(...Object.values(checkTitles).map((title) => title.length));
const verdictWidth = "VERDICT".length;
/** Where what was found begins: two columns lie between any two. */
const textStart = titleWidth + verdictWidth + 4;

const tones: Readonly<Record<Check["verdict"], Tone>> = {
  passed: "plain",
  problem: "bad",
  unknown: "warning",
};

/** Returns what people are shown: per connection all checks as a table, then what to do about those that were not passed. */
export function doctorLines(diagnoses: readonly Diagnosis[], style: Style): string[] {
  return diagnoses.flatMap((diagnosis, index) => [
    ...(index === 0 ? [] : [""]),
    ...connectionLines(diagnosis, style),
  ]);
}

function connectionLines(diagnosis: Diagnosis, style: Style): string[] {
  const { platform, profile, clientId, checks } = diagnosis;
  const { palette } = style;
  const whose = profile === undefined ? "" : `, profile ${printable(profile)}`;
  const who = clientId === undefined ? "" : `, as service account ${printable(clientId)}`;
  const open = checks.filter((check) => check.verdict !== "passed");
  return [
    palette("heading", `${platformTitle(platform)}${whose}${who}`),
    "",
    palette("heading", `${cells("CHECK", "VERDICT")}FOUND`),
    ...checks.flatMap((check) => checkLines(check, style)),
    "",
    summaryOf(checks),
    ...stepLines(
      "What to do",
      open.filter(({ verdict }) => verdict === "problem"),
      style,
    ),
    ...unknownLines(open, style),
  ];
}

/** Where a problem kept later checks from being made, they are made again once it is mended: nothing else is to be done. */
function unknownLines(open: readonly Check[], style: Style): string[] {
  const unknown = open.filter(({ verdict }) => verdict === "unknown");
  if (unknown.length === 0 || !open.some(isFinal)) {
    return stepLines("What could not be told", unknown, style);
  }
  const titles = unknown.map(({ name }) => checkTitles[name]).join(", ");
  const text = `Could not be told because of that: ${titles}. Once it is mended, run purser doctor again.`;
  return ["", ...wrapLines(text, style.width)];
}

function checkLines({ name, verdict, message }: Check, { palette, width }: Style): string[] {
  const [first = "", ...rest] = wrapLines(printable(message), Math.max(width - textStart, 30));
  const start = cells(checkTitles[name], verdict);
  return [
    `${start.slice(0, titleWidth + 2)}${palette(tones[verdict], start.slice(titleWidth + 2))}${first}`,
    ...rest.map((line) => " ".repeat(textStart) + line),
  ];
}

function cells(title: string, verdict: string): string {
  return `${title.padEnd(titleWidth)}  ${verdict.padEnd(verdictWidth)}  `;
}

function summaryOf(checks: readonly Check[]): string {
  const { passed, problems, unknown } = countVerdicts(checks);
  if (problems + unknown === 0) return `Nothing is wrong: all ${passed} checks are passed.`;
  const parts = [
    problems === 0 ? [] : [`${problems} problem${problems === 1 ? "" : "s"}`],
    unknown === 0 ? [] : [`${unknown} unknown`],
    [`${passed} passed`],
  ];
  return `${parts.flat().join(", ")}.`;
}

function stepLines(heading: string, checks: readonly Check[], style: Style): string[] {
  if (checks.length === 0) return [];
  const steps = checks.flatMap((check) => {
    if (check.verdict === "passed") return [];
    const text = `${checkTitles[check.name]}: ${printable(check.nextStep)}`;
    const [first = "", ...rest] = wrapLines(text, style.width - 4);
    return [
      `  - ${first}`,
      ...rest.map((line) => `    ${line}`),
      // A command line is not broken: it would no longer be one.
      ...check.commands.map((command) => `      ${printable(command)}`),
    ];
  });
  return ["", style.palette("heading", heading), ...steps];
}
