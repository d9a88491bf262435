import type { BaselineReport } from "../report.ts";
import { countOf } from "../words/count-of.ts";

/** Returns how an audit compares with its baseline, in a sentence. */
export function baselineWords({ findings, new: fresh, resolved, open }: BaselineReport): string {
  const unjudged = open.length === 0 ? "" : `, ${open.length} that could not be judged again`;
  const counts = `${fresh} new, ${resolved.length} resolved${unjudged}`;
  return `Since the baseline of ${countOf(findings, "finding")}: ${counts}`;
}
