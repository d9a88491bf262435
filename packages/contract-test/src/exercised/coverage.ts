/** How much there is of something, and what of it was not exercised. */
export type Criterion = {
  name: string;
  /** The level of coverage that asks for all of it. */
  level: number;
  covered: number;
  total: number;
  missing: readonly Missing[];
};

export type Missing = { what: string; why: string };

/**
 * How much of a document a run exercised. Levels as in Martin-Lopez, Segura and Ruiz-Cortés, "Test Coverage Criteria for
 * RESTful Web APIs" (A-TEST 2019): 1 paths, 2 operations, 3 content types, 4 parameters and classes of statuses, 5 values of
 * parameters and statuses, 6 properties of answers, 7 flows of operations.
 */
export type Coverage = {
  criteria: readonly Criterion[];
  /** The highest level that this and all below are covered whole. */
  level: number;
};

/** Returns the coverage of criteria: a level counts where everything that it and those below ask for was exercised. */
export function toCoverage(criteria: readonly Criterion[]): Coverage {
  let level = 0;
  // The documents define no flows: the seventh level is never claimed.
  for (let next = 1; next <= 6; next++) {
    const asked = criteria.filter((each) => each.level === next);
    if (asked.some(({ covered, total }) => covered < total)) break;
    level = next;
  }
  return { criteria: criteria.toSorted((a, b) => a.level - b.level), level };
}

/** Returns a criterion from all there is, what was seen of it, and why the rest was not. */
export function criterion(
  name: string,
  level: number,
  {
    all,
    seen,
    why,
  }: { all: Iterable<string>; seen: ReadonlySet<string>; why: (what: string) => string },
): Criterion {
  const total = [...new Set(all)];
  const missing = total.filter((what) => !seen.has(what)).map((what) => ({ what, why: why(what) }));
  return { name, level, covered: total.length - missing.length, total: total.length, missing };
}
