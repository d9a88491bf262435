import type { Failure } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { failuresAmong } from "./failures-among.ts";

/** When a secret was last used, and how long ago that is, in milliseconds. */
export type Idle = { lastUsedAt: number; age: number };

/** Returns the live secrets that were used once, but not for more than so many days. */
export function idleSecrets(
  { live }: AccountSubject,
  days: number,
  now: number,
): readonly Failure<Idle>[] {
  return failuresAmong(live, ({ secretId, lastUsedAt }) =>
    lastUsedAt === null || daysBetween(lastUsedAt, now) <= days
      ? undefined
      : { values: { lastUsedAt, age: now - lastUsedAt }, about: { secretId } },
  );
}
