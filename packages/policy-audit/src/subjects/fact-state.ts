import type { Cause, Fact } from "@purser/inventory";

/**
 * Facts that can be missing. A rule that needs one which could not be read is not evaluated; where the platform does not
 * offer it, the rule is not applicable.
 */
export type FactName =
  // of an organization
  | "settings"
  | "delegation"
  | "apiKeys"
  | "mcpConfigs"
  | "projects"
  | "accounts"
  // of a project
  | "tags"
  | "alerts"
  // of an account; `assignments` without knowing their roles, `projectRoles` with all of them
  | "systemManaged"
  | "assignments"
  | "projectRoles"
  | "accessList";

/** Each fact is one bit, so that a rule's needs are held against a subject in one step. */
const names: readonly FactName[] = [
  "settings",
  "delegation",
  "apiKeys",
  "mcpConfigs",
  "projects",
  "accounts",
  "tags",
  "alerts",
  "systemManaged",
  "assignments",
  "projectRoles",
  "accessList",
];

const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<
  FactName,
  number
>;

/** Which facts of a subject are missing, and why. */
export type FactState = {
  /** Bits of facts that were asked for in vain. */
  unread: number;
  /** Bits of facts that the platform does not have. */
  notOffered: number;
  causes: readonly { fact: FactName; cause: Cause }[];
};

export const nothingMissing: FactState = { unread: 0, notOffered: 0, causes: [] };

export function factBits(facts: readonly FactName[]): number {
  return facts.reduce((mask, fact) => mask | bits[fact], 0);
}

/**
 * Returns a state to which facts that are not ok are added; the same object where all are. What nobody asked for is not
 * missing: a rule that looks at it all the same has to judge by what else it sees.
 */
export function withFacts(
  state: FactState,
  facts: readonly (readonly [FactName, Fact<unknown>])[],
): FactState {
  const causes = [...state.causes];
  let { unread, notOffered } = state;
  for (const [name, fact] of facts) {
    if (fact.state === "ok" || fact.cause.kind === "not-read") continue;
    if (fact.cause.kind === "not-offered") notOffered |= bits[name];
    else unread |= bits[name];
    causes.push({ fact: name, cause: fact.cause });
  }
  return causes.length === state.causes.length ? state : { unread, notOffered, causes };
}

/** Returns why the first of the facts that a rule needs is missing. */
export function causeOf(state: FactState, needs: number): Cause | undefined {
  return state.causes.find(
    ({ fact, cause }) => (bits[fact] & needs) !== 0 && cause.kind !== "not-offered",
  )?.cause;
}
