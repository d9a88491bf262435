import { isRecord } from "../recognition/recognizers.ts";

/** Returns the secret values an answer shows, which it does only when it created them. */
export function createdSecrets(body: unknown): string[] {
  if (!isRecord(body)) return [];
  const { secret, secrets } = body;
  const own = typeof secret === "string" ? [secret] : [];
  return Array.isArray(secrets) ? [...own, ...secrets.flatMap(createdSecrets)] : own;
}
