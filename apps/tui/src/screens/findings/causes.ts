import type { CauseRow } from "../../book/rows.ts";
import type { ListScreen } from "../../lists/list-screen.ts";
import { fact, heading, paragraph } from "../../text/facts.ts";
import { cut, fit } from "../../text/fit.ts";
import { line, type Line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import type { World } from "../../state/world.ts";
import { severityCell, severityKey } from "../severity-cell.ts";
import { commandLines } from "./finding-lines.ts";
import { aboutName } from "./about.ts";
import { worstFirst } from "./worst-first.ts";

/** All findings by what mends them, best to mend first. */
export const causesScreen: ListScreen<CauseRow> = {
  noun: "root causes",
  columns: [
    {
      id: "rank",
      title: "#",
      width: 3,
      align: "right",
      from: 0,
      cell: ({ cause }) => ({ text: String(cause.rank), tone: "muted" }),
      key: ({ cause }) => cause.rank,
    },
    {
      id: "severity",
      first: "descending",
      title: "WORST",
      width: 8,
      from: 0,
      cell: ({ cause }) => severityCell(cause.severity),
      key: ({ cause }) => severityKey(cause.severity),
    },
    {
      id: "findings",
      first: "descending",
      title: "MENDS",
      width: 5,
      align: "right",
      from: 0,
      cell: ({ cause }) => ({ text: String(cause.resolves.length) }),
      key: ({ cause }) => cause.resolves.length,
    },
    {
      id: "summary",
      title: "WHAT TO DO",
      width: 30,
      grow: 3,
      from: 0,
      cell: ({ cause }) => ({ text: safeText(cause.summary) }),
      key: ({ cause }) => cause.summary.toLowerCase(),
    },
    {
      id: "organization",
      title: "ORGANIZATION",
      width: 14,
      grow: 1,
      from: 90,
      cell: ({ cause }) => ({ text: safeText(cause.names.organization) }),
      key: ({ cause }) => cause.names.organization.toLowerCase(),
    },
  ],
  fields: {},
  rows: (route, { book }) =>
    book.causes({ orgId: route.screen === "causes" ? route.orgId : undefined }),
  open: ({ orgId, id }) => ({ screen: "findings", orgId, cause: id }),
  subject: ({ cause: { subject } }) => subject,
  detail: ({ cause, orgId }, world, width) => [
    ...paragraph(cause.summary, width, "title"),
    ...fact("org", world.book.organization(orgId)?.name ?? orgId, width),
    ...fact("worst", cause.severity, width, severityCell(cause.severity).tone),
    ...heading(`mends ${cause.resolves.length} findings`),
    ...mendedLines(cause.resolves, orgId, world, width),
    ...(cause.commands.length === 0
      ? [...heading("what to type"), line("Nothing: a person has to decide.", "muted")]
      : [...heading("what to type"), ...commandLines(cause.commands, width)]),
  ],
  empty: (_, { book }) => [
    line(
      book.readAt === undefined
        ? `  Known when everything has been read; ${book.findings({}).length} findings so far.`
        : "  Nothing found.",
      "muted",
    ),
  ],
};

/** The first of the findings that go away, and how many more there are. */
function mendedLines(
  resolves: readonly string[],
  orgId: string,
  world: World,
  width: number,
): Line[] {
  const most = 8;
  const ids = new Set(resolves);
  const findings = worstFirst(world.book.findings({ orgId })).filter(({ id }) => ids.has(id));
  const names = new Set(findings.map((row) => aboutName(row, world)));
  const [only] = names;
  return [
    ...(names.size === 1 && only !== undefined
      ? [line(cut(`all of ${only}`, width), "muted")]
      : []),
    ...findings.slice(0, most).flatMap((row): Line[] => {
      const { text, tone = "plain" } = severityCell(row.severity);
      return [
        [{ text: fit(text, 9), tone }, { text: cut(row.title, width - 9) }],
        ...(names.size === 1
          ? []
          : [line(cut(`         ${aboutName(row, world)}`, width), "muted")]),
      ];
    }),
    ...(findings.length > most ? [line(`and ${findings.length - most} more`, "muted")] : []),
  ];
}
