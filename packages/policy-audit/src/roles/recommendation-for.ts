import { isKnownNeed } from "./needs.ts";
import { type Recommendation, recommendRoles } from "./recommend-roles.ts";

/** Many accounts share the needs of one entry of a policy. */
const known = new WeakMap<readonly string[], Recommendation>();

/** Returns what is recommended for needs, or the first of them that is not known. */
export function recommendationFor(needs: readonly string[]): Recommendation | { unknown: string } {
  const before = known.get(needs);
  if (before !== undefined) return before;
  const unknown = needs.find((need) => !isKnownNeed(need));
  if (unknown !== undefined) return { unknown };
  const recommendation = recommendRoles(needs);
  known.set(needs, recommendation);
  return recommendation;
}
