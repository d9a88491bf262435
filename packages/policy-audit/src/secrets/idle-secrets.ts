import type { Failure } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { failuresAmong } from "./failures-among.ts";
import { isBreakGlass } from "./retire-account.ts";

/** When a secret was last used, how long ago that is, in milliseconds, and whether it is kept for emergencies. */
export type Idle = { lastUsedAt: number; age: number; isKept: boolean };

/** Returns the live secrets that were used once, but not for more than so many days. */
export function idleSecrets(
  account: AccountSubject,
  days: number,
  now: number,
): readonly Failure<Idle>[] {
  return failuresAmong(account.live, ({ secretId, lastUsedAt }) =>
    lastUsedAt === null || daysBetween(lastUsedAt, now) <= days
      ? undefined
      : {
          values: { lastUsedAt, age: now - lastUsedAt, isKept: isBreakGlass(account, now) },
          about: { secretId },
        },
  );
}
