import type { Severity } from "@purser/policy-audit";
import type { SeverityCounts } from "../../book/rows.ts";
import type { Field } from "../field.ts";

const levels: readonly Severity[] = ["info", "low", "medium", "high", "critical"];

type Rated = { findings: SeverityCounts };

/** `sev:high`: something of it is that bad, or worse. */
export const worstFindings: Field<Rated> = {
  kind: "level",
  levels,
  of: ({ findings }) => levels.filter((level) => findings[level] > 0),
};

/** The same of something that has one severity. */
export const ownSeverity: Field<{ severity: Severity }> = {
  kind: "level",
  levels,
  of: ({ severity }) => [severity],
};

/** Returns how many findings there are. */
export function countFindings({ critical, high, medium, low, info }: SeverityCounts): number {
  return critical + high + medium + low + info;
}
