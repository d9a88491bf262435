import type { Fix } from "../fix.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** Whether the policy says, today, that an account is there for emergencies: then it lies idle on purpose. */
export function isBreakGlass(
  { breakGlass }: Pick<AccountSubject, "breakGlass">,
  now: number,
): boolean {
  return breakGlass !== undefined && breakGlass.expiresAt > now;
}

/** Returns what mends an account that nobody uses. One that is kept for emergencies is never proposed for deletion. */
export function retireAccount(isKept: boolean): Fix[] {
  return isKept ? [{ kind: "declare", section: "suppressions" }] : [{ kind: "delete-account" }];
}
