import { isRecord } from "../recognition/recognizers.ts";

/** Returns the secret values an answer shows, which it does only when it created them. */
export function createdSecrets(body: unknown): string[] {
  const found: string[] = [];
  collect(body, found);
  return found;
}

function collect(value: unknown, found: string[]): void {
  if (!isRecord(value)) return;
  const { secret, secrets } = value;
  if (typeof secret === "string") found.push(secret);
  if (Array.isArray(secrets)) for (const item of secrets) collect(item, found);
}
