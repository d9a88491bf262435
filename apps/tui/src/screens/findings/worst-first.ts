import type { FindingRow } from "../../book/rows.ts";
import { rowsOf } from "../../lists/rows-of.ts";
import { severityKey } from "../severity-cell.ts";

/** Returns findings worst first; within a severity as they came. */
export const worstFirst = rowsOf((findings: readonly FindingRow[]): readonly FindingRow[] =>
  findings.toSorted((one, other) => severityKey(other.severity) - severityKey(one.severity)),
);
