import type { FooterRecord, OrganizationEndRecord } from "@purser/inventory";
import { printable } from "../output/printable.ts";

/** How one organization was read. */
export type CollectionEnd = { name: string; end: OrganizationEndRecord };

/** Returns what people are told of a snapshot that was taken. */
export function collectionNotes(
  path: string,
  { accounts, projects }: FooterRecord["counts"],
  ends: readonly CollectionEnd[],
): string[] {
  const where = path === "-" ? "" : ` to ${path}`;
  return [
    `Wrote ${count(accounts, "account")} and ${count(projects, "project")} of ${count(ends.length, "organization")}${where}.`,
    ...ends.map(({ name, end: { requests, lowerBound, complete } }) => {
      const cost = `${count(requests, "request")}, ${lowerBound} at least`;
      const rest = complete ? "" : "; not all could be read, and the snapshot says what";
      return `${printable(name)}: ${cost}${rest}.`;
    }),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
