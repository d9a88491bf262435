/** A service account's secret anywhere in a text. Its mask, which has "…" or "." where the value would begin, is none. */
const secret = /mdb_sa_sk_[A-Za-z0-9_-]{4,}/g;

/**
 * Returns a text without the secrets that somebody wrote into it: names and descriptions take whatever people paste, and a
 * snapshot holds no secret.
 */
export function maskSecrets(text: string): string {
  return typeof text === "string" && text.includes("mdb_sa_sk_")
    ? text.replaceAll(secret, "mdb_sa_sk_…")
    : text;
}
