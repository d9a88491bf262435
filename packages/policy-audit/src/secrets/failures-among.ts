import { passed, type Failure } from "../rule.ts";
import type { SecretSubject } from "../subjects/subjects.ts";

/** Returns what is wrong with which of some secrets. Nothing is made where nothing is wrong: that is nearly always. */
export function failuresAmong<V>(
  secrets: readonly SecretSubject[],
  failureOf: (secret: SecretSubject) => Failure<V> | undefined,
): readonly Failure<V>[] {
  let failures: Failure<V>[] | undefined;
  for (const secret of secrets) {
    const failure = failureOf(secret);
    if (failure !== undefined) (failures ??= []).push(failure);
  }
  return failures ?? passed;
}
