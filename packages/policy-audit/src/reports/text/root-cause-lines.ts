import type { Report, RootCause } from "../../report.ts";
import { countOf } from "../../words/count-of.ts";
import { severityTones } from "./severity-tones.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

/** Root causes to begin with: what one person can do in a day. */
const most = 5;

/** Command lines of one root cause; the rest stands in the plan. */
const mostCommands = 3;

/** Returns what to mend first, with the commands to type. */
export function rootCauseLines(
  page: TextPage,
  { rootCauses, findings, summary }: Report,
): string[] {
  if (rootCauses.length === 0) return [];
  const { shown, more } = shownPart(rootCauses, most);
  const resolved = new Set(shown.flatMap(({ resolves }) => resolves));
  const rules = new Map(findings.map(({ fingerprint, ruleId }) => [fingerprint, ruleId]));
  const count = findings.filter(
    ({ fingerprint, suppressed }) => suppressed === false && resolved.has(fingerprint),
  ).length;
  return [
    "",
    page.paint("heading", `Fix ${shown.length}, resolve ${count} of ${summary.findings}`),
    ...shown.flatMap((cause, index) => oneCause(page, cause, { index, rules })),
    ...(more === 0 ? [] : page.block("quiet", `and ${more} more: ${page.command("plan")}`, "  ")),
  ];
}

function oneCause(
  page: TextPage,
  { summary, severity, resolves, commands }: RootCause,
  { index, rules }: { index: number; rules: ReadonlyMap<string, string> },
): string[] {
  const ids = [...new Set(resolves.flatMap((one) => rules.get(one) ?? []))].toSorted();
  const of = `${severity}; resolves ${resolves.length}: ${ids.join(", ")}`;
  const { shown, more } = shownPart(
    commands.flatMap((command) => command.split("\n")),
    mostCommands,
  );
  return [
    ...page.block("plain", summary, `  ${index + 1}. `),
    ...page.block(severityTones[severity], of, "     "),
    // A command that is broken into lines cannot be copied.
    ...shown.map((command) => `       ${command}`),
    ...(more === 0
      ? []
      : page.block(
          "quiet",
          `and ${countOf(more, "more line")}: ${page.command("plan")}`,
          "       ",
        )),
  ];
}
