import type { Cause, Fact } from "../records.ts";
import { sideOf } from "./compare-lists.ts";
import type { Difference, UnknownThing } from "./difference.ts";

/** What a difference is about. */
export type Subject = { orgId: string; clientId?: string; projectId?: string };

type Uncertainty = { side: "before" | "after" | "both"; cause: Cause; ids?: string[] };

/** What nobody can read, and what nobody asked for, is nothing to report. */
const unmissed = new Set(["not-offered", "not-read"]);

/** Returns the difference that a comparison could not tell, if there is one. */
export function unknownDifference(
  subject: Subject,
  what: UnknownThing,
  uncertainty: Uncertainty | undefined,
): Difference[] {
  if (!uncertainty || unmissed.has(uncertainty.cause.kind)) return [];
  const { side, cause, ids = [] } = uncertainty;
  return [{ ...subject, kind: "unknown", what, side, cause, ...(ids.length > 0 && { ids }) }];
}

/** Compares two facts, if both are known; otherwise says that it cannot be told. */
export function compareFacts<T>(
  subject: Subject,
  what: UnknownThing,
  before: Fact<T>,
  after: Fact<T>,
  compare: (before: T, after: T) => Difference[],
): Difference[] {
  if (before.state === "ok" && after.state === "ok") return compare(before.value, after.value);
  const [old, young] = [before, after].map((fact) => (fact.state === "ok" ? {} : fact)) as [
    { cause?: Cause },
    { cause?: Cause },
  ];
  const cause = young.cause ?? old.cause;
  return unknownDifference(subject, what, cause && { side: sideOf(old, young), cause });
}
