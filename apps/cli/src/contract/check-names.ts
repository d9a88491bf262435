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

/** Returns what is said of a name that there is not: the nearest, those that begin like it, or where all of them are listed. */
export function unknown(what: string, id: string, known: readonly string[]): UsageError {
  const low = id.toLowerCase();
  const names = known.map((each) => each.toLowerCase());
  const near = names.includes(low) ? low : nearest(id, names);
  const meant = known.find((each) => each.toLowerCase() === near);
  const begun = known.filter((each) => low !== "" && each.toLowerCase().startsWith(low));
  const others =
    begun.length > 0
      ? `There are ${begun.join(", ")}.`
      : "purser contract explain lists the checks and, of each, its operations.";
  return new UsageError(
    `There is no ${what} "${id}".`,
    meant === undefined ? others : `Did you mean ${meant}?`,
  );
}
