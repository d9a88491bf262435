import type { AccountRecord, AssignmentRecord } from "@purser/inventory";
import { implies, operationsOf, tierOf, writesOf } from "@purser/policy-audit";
import type { World } from "../../state/world.ts";
import { fact, heading, paragraph } from "../../text/facts.ts";
import { cut, fit } from "../../text/fit.ts";
import { line, type Line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import { unknownWords } from "../cause-words.ts";
import type { Page } from "../page.ts";
import { accountOf, noAccount } from "./account-of.ts";
import { reachWords } from "./effective-reach.ts";

/** Columns that a role's name takes. */
const nameWidth = 32;

/** The roles of an account, where each holds, how much it can do, and how far all of them reach. */
export const rolesPage: Page = {
  lines(route, world, width) {
    const row = accountOf(route, world);
    if (row === undefined) return noAccount(world);
    const { record } = row;
    const organization = world.book.organization(row.orgId);
    return [
      ...(organization?.record === undefined
        ? []
        : fact("reach", reachWords(record, organization.record), width, "title")),
      ...heading("in the organization", organization?.name ?? row.orgId),
      ...(record.roles.length === 0 ? [line("none", "muted")] : []),
      ...record.roles.flatMap((role) => roleLines(role, width, [])),
      ...projectLines(record, world, width),
    ];
  },
};

function projectLines(record: AccountRecord, world: World, width: number): Line[] {
  const { assignments } = record;
  const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
  const gap = unknownWords(assignments);
  return [
    ...heading("in projects"),
    ...(known.length === 0 && gap === undefined ? [line("assigned to none", "muted")] : []),
    ...Array.from(projectsByRole(known, world), ([role, projects]) => [
      ...roleLines(role, width, record.roles),
      ...paragraph(projects.join(", "), width, "muted", "  "),
    ]).flat(),
    ...known.flatMap(({ projectId, roles }) =>
      roles.state === "ok"
        ? []
        : paragraph(`${projectName(projectId, world)}: ${unknownWords(roles)}`, width, "warning"),
    ),
    ...(gap === undefined ? [] : fact("assigned", gap, width, "warning")),
  ];
}

/** One role in many projects is told once. */
function projectsByRole(
  assignments: readonly AssignmentRecord[],
  world: World,
): Map<string, string[]> {
  const projects = new Map<string, string[]>();
  for (const { projectId, roles } of assignments) {
    for (const role of roles.state === "ok" ? roles.value : (roles.known ?? [])) {
      projects.set(role, [...(projects.get(role) ?? []), projectName(projectId, world)]);
    }
  }
  return projects;
}

function projectName(projectId: string, { book }: World): string {
  return book.project(projectId)?.name ?? projectId;
}

function roleLines(role: string, width: number, beside: readonly string[]): Line[] {
  const tier = tierOf(role);
  const operations = operationsOf(role).size;
  const counted =
    operations === 0 ? "" : `, ${operations} operations, ${writesOf(role).size} write`;
  const over = beside.find((one) => implies(one).has(role));
  return [
    [
      { text: fit(safeText(role), nameWidth), tone: tier >= 4 ? "warning" : "plain" },
      { text: cut(`power ${tier} of 5${counted}`, width - nameWidth), tone: "muted" },
    ],
    ...(over === undefined
      ? []
      : [line(cut(`  adds nothing: ${over} includes it`, width), "muted")]),
  ];
}
