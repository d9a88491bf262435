import type { Fact } from "@purser/inventory";
import type { AccountRow } from "../../book/rows.ts";
import type { World } from "../../state/world.ts";
import { span } from "../../text/ago.ts";
import { dateOf } from "../../text/date.ts";
import { fact } from "../../text/facts.ts";
import type { Line, Tone } from "../../text/line.ts";
import { unknownWords } from "../cause-words.ts";
import { expiryCell, expiryWords, usedCell } from "../expiry-cell.ts";
import { findingsWords } from "../severity-cell.ts";
import { accessWords } from "./access-words.ts";
import { reachWords } from "./effective-reach.ts";

/** Returns what there is to know of an account at a glance, labelled. */
export function accountSummary(row: AccountRow, { now, book }: World, width: number): Line[] {
  const { record, expiresAt, usedAt } = row;
  const organization = book.organization(row.orgId);
  const tell = (label: string, value: string, tone?: Tone): Line[] =>
    fact(label, value, width, tone);
  const tellList = <T>(label: string, list: Fact<T[]>, words: (value: T[]) => string): Line[] =>
    list.state === "ok"
      ? tell(label, words(list.value))
      : tell(label, unknownWords(list) ?? "", "warning");
  const isManaged = record.systemManaged.state === "ok" && record.systemManaged.value;
  return [
    ...tell("client id", record.clientId),
    ...tell("org", organization?.name ?? row.orgId),
    ...(record.description === "" ? [] : tell("description", record.description)),
    ...tell("created", `${dateOf(record.createdAt)}, ${ageWords(record.createdAt, now)}`),
    ...(isManaged ? tell("managed", "by the platform: nobody else can change it", "warning") : []),
    ...tell(
      "secrets",
      `${record.secrets.length} of 2, ${expiryWords(expiresAt, now)}`,
      expiryCell(expiresAt, now).tone,
    ),
    ...tell(
      "last used",
      usedAt === null ? "never" : `${span(now - usedAt)} ago`,
      usedCell(usedAt, now).tone,
    ),
    ...tell("roles", record.roles.length === 0 ? "none" : record.roles.join(", ")),
    ...(organization?.record === undefined
      ? []
      : tell("reach", reachWords(record, organization.record))),
    ...tellList("assignments", record.assignments, ({ length }) =>
      length === 0 ? "in no project" : `in ${length} project${length === 1 ? "" : "s"}`,
    ),
    ...tellList("access list", record.accessList, (list) =>
      accessWords(list, organization?.record),
    ),
    ...tell("findings", findingsWords(row.findings)),
  ];
}

function ageWords(instant: string, now: number): string {
  return `${span(Math.max(0, now - Date.parse(instant)))} ago`;
}
