import type { Fix } from "../fix.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** Whether the policy says, today, that an account is there for emergencies: then it lies idle on purpose. */
export function isBreakGlass(
  { breakGlass }: Pick<AccountSubject, "breakGlass">,
  now: number,
): boolean {
  return breakGlass !== undefined && breakGlass.expiresAt > now;
}

/** Returns what mends secrets that nobody uses. Those that are kept for emergencies are never proposed for deletion. */
export function retireSecrets(isKept: boolean, ...secretIds: string[]): Fix[] {
  if (isKept) return [{ kind: "declare", section: "suppressions" }];
  return secretIds.map((secretId) => ({ kind: "delete-secret", secretId }));
}

/** Returns what a message adds where something lies idle on purpose. */
export function keptWords(isKept: boolean): string {
  return isKept ? " The account is declared as break-glass." : "";
}

/** Returns what mends an account that nobody uses. One that is kept for emergencies is never proposed for deletion. */
export function retireAccount(isKept: boolean): Fix[] {
  return isKept ? [{ kind: "declare", section: "suppressions" }] : [{ kind: "delete-account" }];
}
