import { catalogue } from "@purser/contract-test";
import { operations } from "@purser/spec";
import { nearest } from "../arguments/nearest.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Throws a UsageError for a check or an operation that there is not: a run without it would be green for nothing. */
export function checkNames({
  check = [],
  operation = [],
}: {
  check?: readonly string[];
  operation?: readonly string[];
}): void {
  const checks = catalogue.map(({ id }) => id);
  for (const id of check) {
    if (!checks.includes(id)) throw unknown("check", id, checks);
  }
  const known = [...new Set(Object.values(operations).flatMap((each) => Object.keys(each)))];
  for (const id of operation) {
    if (!known.includes(id)) throw unknown("operation", id, known);
  }
}

/** Returns what is said of a name that there is not. */
export function unknown(what: string, id: string, known: readonly string[]): UsageError {
  const near =
    known.find((each) => each.toLowerCase() === id.toLowerCase()) ??
    nearest(
      id,
      known.map((each) => each.toLowerCase()),
    );
  const meant = known.find((each) => each.toLowerCase() === near?.toLowerCase());
  return new UsageError(
    `There is no ${what} "${id}".`,
    meant === undefined ? `There are ${known.join(", ")}.` : `Did you mean ${meant}?`,
  );
}
