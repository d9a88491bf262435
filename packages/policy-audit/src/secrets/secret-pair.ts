import type { SecretSubject } from "../subjects/subjects.ts";

/** Returns the two latest of some secrets, the oldest first, as during a rotation; undefined where there are fewer. */
export function secretPair(
  secrets: readonly SecretSubject[],
): { older: SecretSubject; newest: SecretSubject } | undefined {
  const older = secrets.at(-2);
  const newest = secrets.at(-1);
  return older === undefined || newest === undefined ? undefined : { older, newest };
}
