import { isRecord } from "../recognition/recognizers.ts";

/** Returns the secret values an answer shows, which it does only when it created them. */
export function createdSecrets(body: unknown): string[] {
  if (!isRecord(body)) return [];
  const { secret, secrets } = body;
  const found = typeof secret === "string" ? [secret] : [];
  if (Array.isArray(secrets)) for (const each of secrets) found.push(...createdSecrets(each));
  return found;
}
