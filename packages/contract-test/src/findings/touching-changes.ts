import type { OpenApiDocument } from "@purser/spec";
import { valueAt } from "../contract/pointer.ts";
import type { SpecChange } from "./spec-changes.ts";

/** An operation as a whole: what it refers to is not what is broken of it. */
const wholeOperation = /^\/paths\/[^/]+\/\w+$/;

/**
 * Returns the changes of a spec that bear on a promise: at it, above it, below it, and in what it refers to. Of an operation as
 * a whole only what is written in the operation itself bears.
 */
export function touchingChanges(
  pointer: string | undefined,
  changes: readonly SpecChange[],
  document: OpenApiDocument,
): SpecChange[] {
  if (pointer === undefined || changes.length === 0) return [];
  const reached = wholeOperation.test(pointer) ? [pointer] : reachedFrom(pointer, document);
  return changes.filter(
    (change) =>
      isWithin(pointer, change.pointer) || reached.some((each) => isWithin(change.pointer, each)),
  );
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** The pointer itself and everything that references below it lead to. */
function reachedFrom(pointer: string, document: OpenApiDocument): string[] {
  const reached = new Set<string>([pointer]);
  for (const each of reached) collectReferences(valueAt(document, each), reached);
  return [...reached];
}

function collectReferences(value: unknown, reached: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "$ref" && typeof inner === "string") reached.add(inner.slice(1));
    else collectReferences(inner, reached);
  }
}
