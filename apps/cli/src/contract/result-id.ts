import { catalogue } from "@purser/contract-test";
import { UsageError } from "../errors/usage-error.ts";
import { checkNames } from "./check-names.ts";

/** What a run is narrowed to, so that one of its results comes again. */
export type Narrowing = { check?: string[]; operation?: string[] };

/** Reads a result's ID, `CHECK/OPERATION/CASE`. Throws a UsageError where there is no such check or operation. */
export function narrowTo(id: string): Narrowing {
  const [checkId = "", operationId = "", ...rest] = id.split("/");
  if (rest.length === 0) {
    throw new UsageError(
      `"${id}" is not the ID of a result.`,
      "It has three parts, such as R-STATUS/listOrgs/200; a run prints it with each violation, and --json with each result.",
    );
  }
  const operation = operationId === "*" ? {} : { operation: [operationId] };
  checkNames({ check: [checkId], ...operation });
  const check = catalogue.find((each) => each.id === checkId);
  const isActive = check?.kind !== "passive" && check?.kind !== "closing";
  // What looks at exchanges needs those that send them.
  return { ...operation, ...(isActive && { check: [checkId] }) };
}
