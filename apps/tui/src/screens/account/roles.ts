import type { AccountRecord } from "@purser/inventory";
import { implies, operationsOf, tierOf, writesOf } from "@purser/policy-audit";
import type { World } from "../../state/world.ts";
import { fact, heading } from "../../text/facts.ts";
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
      ...heading(`in the organization ${organization?.name ?? row.orgId}`),
      ...(record.roles.length === 0 ? [line("none", "muted")] : []),
      ...record.roles.flatMap((role) => roleLines(role, width, [])),
      ...projectLines(record, world, width),
    ];
  },
};

function projectLines(record: AccountRecord, { book }: World, width: number): Line[] {
  const { assignments } = record;
  const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
  const gap = unknownWords(assignments);
  return [
    ...known.flatMap(({ projectId, roles }) => [
      ...heading(`in ${book.project(projectId)?.name ?? projectId}`),
      ...(roles.state === "ok" ? [] : fact("roles", unknownWords(roles) ?? "", width, "warning")),
      ...(roles.state === "ok" ? roles.value : (roles.known ?? [])).flatMap((role) =>
        roleLines(role, width, record.roles),
      ),
    ]),
    ...(known.length === 0 && gap === undefined
      ? [...heading("in projects"), line("assigned to none", "muted")]
      : []),
    ...(gap === undefined
      ? []
      : [...heading("in projects"), ...fact("assigned", gap, width, "warning")]),
  ];
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
