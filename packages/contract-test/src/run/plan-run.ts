import type { Check, Need } from "../checks/check.ts";
import { missingNeed, needReasons } from "./needs.ts";

/** What would become of a check in a run. */
export type PlannedCheck = {
  id: string;
  kind: Check["kind"];
  summary: string;
  /** Why it would be skipped; undefined where it would run. */
  skipped?: string;
};

/** Returns which checks a run would run that is given so much, and why it would skip the others. Sends nothing. */
export function planRun(
  checks: readonly Check[],
  has: Readonly<Record<Need, boolean>>,
): PlannedCheck[] {
  return checks.map((check) => {
    const { id, kind, summary } = check;
    const isActive = check.kind !== "passive" && check.kind !== "closing";
    const need = isActive ? missingNeed(check, has) : undefined;
    return { id, kind, summary, ...(need !== undefined && { skipped: needReasons[need] }) };
  });
}
