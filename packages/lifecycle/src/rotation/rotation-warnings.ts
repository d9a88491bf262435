import type { ServiceAccountSecret } from "@purser/core";
import { ago } from "../plan/words.ts";
import { endAfterRotation, toIso } from "./old-life.ts";

/** Says what becomes of the secrets there are when another one is made now: their end, and who would notice. */
export function oldSecretWarnings(
  old: readonly ServiceAccountSecret[],
  { hours, now }: { hours: number; now: number },
): string[] {
  const ownEnd = now + hours * 3_600_000;
  return old.flatMap(({ secretId, expiresAt, lastUsedAt }) => {
    const end = endAfterRotation(expiresAt, now);
    const use =
      lastUsedAt === null
        ? "It was never used."
        : `It was last used ${ago(lastUsedAt, now)} (${lastUsedAt}).`;
    const life =
      end === expiresAt
        ? `The old secret ${secretId} ends at ${expiresAt}, as before.`
        : `The old secret ${secretId} will end at ${end} instead of ${expiresAt}: the platform cuts its life to seven days when another one is made, and nothing gives it back.`;
    const isShorter = ownEnd <= Date.parse(end);
    return [
      `${life} ${use}`,
      ...(isShorter ? [`The new secret will end at ${toIso(ownEnd)}, before the old one.`] : []),
    ];
  });
}
