import type { ServiceAccountSecret } from "@purser/core";

/** Milliseconds that an older secret lives on at most once another one is made (Atlas, rotate service account secrets). */
const longestOverlap = 168 * 3_600_000;

/** Returns when a secret ends once another one is made at an instant: ISO 8601. */
export function endAfterRotation(expiresAt: string, madeAt: number): string {
  const latest = madeAt + longestOverlap;
  return Date.parse(expiresAt) <= latest ? expiresAt : toIso(latest);
}

/** Says of each secret whose life was cut that deleting the new one does not give it back. */
export function tellCutLives(
  old: readonly Pick<ServiceAccountSecret, "secretId" | "expiresAt">[],
  madeAt: number,
): string[] {
  return old.flatMap(({ secretId, expiresAt }) => {
    const end = endAfterRotation(expiresAt, madeAt);
    return end === expiresAt
      ? []
      : [
          `The old secret ${secretId} works until ${end} instead of ${expiresAt}: the platform cut its life when the new one was made, and that cannot be undone.`,
        ];
  });
}

/** ISO 8601 without milliseconds, as the platforms write it. */
export function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
