import { verdictOf } from "@purser/policy-audit";
import type { Audited } from "./audit-records.ts";

/** Whether everything that an audit had to know was read. */
export function isWhole({ report, failures }: Pick<Audited, "report" | "failures">): boolean {
  return failures.length === 0 && verdictOf(report, { failOn: "none" }) === 0;
}
