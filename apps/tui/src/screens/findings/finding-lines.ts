import type { ReportedFinding } from "@purser/policy-audit";
import type { FindingRow } from "../../book/rows.ts";
import type { World } from "../../state/world.ts";
import { dateOf } from "../../text/date.ts";
import { fact, heading, paragraph } from "../../text/facts.ts";
import { line, type Line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import { wrap } from "../../text/wrap.ts";
import { severityCell } from "../severity-cell.ts";
import { aboutName } from "./about.ts";

/** Returns a finding in full: what, on what, what was seen, how to mend it and what to type for that. */
export function findingLines(row: FindingRow, world: World, width: number): Line[] {
  const { text, tone = "plain" } = severityCell(row.severity);
  const told = world.book.tell(row);
  return [
    ...paragraph(row.title, width, "title"),
    ...fact(
      "severity",
      told === undefined ? text : `${text}, ${told.confidence} confidence`,
      width,
      tone,
    ),
    ...fact("about", aboutName(row, world), width),
    ...(row.clientId === undefined ? [] : fact("client id", row.clientId, width)),
    ...fact("org", world.book.organization(row.orgId)?.name ?? row.orgId, width),
    ...fact("rule", `${row.ruleId} ${row.slug}`, width),
    ...(told === undefined ? [] : toldLines(told, width)),
  ];
}

function toldLines(told: ReportedFinding, width: number): Line[] {
  const { message, evidence, remediation, standards, suppressed } = told;
  return [
    line(""),
    ...paragraph(message, width),
    ...(suppressed === false
      ? []
      : paragraph(
          `Suppressed until ${dateOf(suppressed.until)} by ${suppressed.owner}: ${suppressed.reason}`,
          width,
          "warning",
        )),
    ...heading("evidence"),
    ...evidence.flatMap(({ fact: name, value, source }) => [
      ...paragraph(`${name}: ${value === null ? "none" : String(value)}`, width),
      ...paragraph(`from ${source}`, width, "muted", "  "),
    ]),
    ...heading("how to mend it"),
    ...paragraph(remediation.summary, width),
    ...commandLines(remediation.commands, width),
    ...(standards.length === 0 ? [] : heading("standards")),
    ...standards.flatMap(({ standard, control }) =>
      paragraph(`${standard} ${control}`, width, "muted"),
    ),
  ];
}

/** Returns command lines as they are typed; what goes on in the next line is indented. */
export function commandLines(commands: readonly string[], width: number): Line[] {
  return commands.flatMap((command) =>
    wrap(safeText(command), width - 4).map((piece, index) => [
      { text: index === 0 ? "$ " : "    ", tone: "muted" as const },
      { text: piece, tone: "key" as const },
    ]),
  );
}
