import type { Cause, Fact } from "@purser/inventory";
import type { Book } from "../../book/book.ts";
import { rowsOf } from "../../lists/rows-of.ts";
import type { IncompleteRow } from "./incomplete-rows.ts";

/** Returns a function that names the accounts and projects of which something is missing: looked through once for each row. */
export function missingOf({ book }: { book: Book }, row: IncompleteRow): readonly string[] {
  return namesFor(book)(row);
}

const lookers = new WeakMap<Book, (row: IncompleteRow) => readonly string[]>();

function namesFor(book: Book): (row: IncompleteRow) => readonly string[] {
  const known = lookers.get(book);
  if (known !== undefined) return known;
  const look = rowsOf((row: IncompleteRow) => lookThrough(book, row));
  lookers.set(book, look);
  return look;
}

function lookThrough(book: Book, { orgId, cause }: IncompleteRow): string[] {
  const isIt = (fact: Fact<unknown>): boolean => fact.state !== "ok" && isSame(fact.cause, cause);
  const projects = book
    .projects({ orgId })
    .filter(({ record: { tags, alerts } }) => isIt(tags) || isIt(alerts));
  const accounts = book.accounts({ orgId }).filter(({ record }) => {
    const { systemManaged, assignments, accessList } = record;
    if (isIt(systemManaged) || isIt(assignments) || isIt(accessList)) return true;
    return assignments.state === "ok" && assignments.value.some(({ roles }) => isIt(roles));
  });
  return [...projects, ...accounts].map(({ name }) => name);
}

function isSame(one: Cause, other: Cause): boolean {
  return one.operationId === other.operationId && one.kind === other.kind;
}
