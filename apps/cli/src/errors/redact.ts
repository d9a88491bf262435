const patterns: readonly [RegExp, string][] = [
  // The last four characters are what the platforms show as well.
  [/mdb_sa_sk_[A-Za-z0-9_-]{12,}([A-Za-z0-9_-]{4})/g, "mdb_sa_sk_…$1"],
  [/mdb_sa_sk_[A-Za-z0-9_-]+/g, "mdb_sa_sk_…"],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+/gi, "$1 …"],
  [/\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g, "…"],
];

/** Returns the text without secrets: client secrets, authorization values, tokens, and the given values. */
export function redact(text: string, values: readonly string[] = []): string {
  let redacted = text;
  for (const value of values) {
    if (value !== "") redacted = redacted.replaceAll(value, mask(value));
  }
  for (const [pattern, replacement] of patterns) redacted = redacted.replace(pattern, replacement);
  return redacted;
}

function mask(value: string): string {
  return value.startsWith("mdb_sa_sk_") && value.length >= 26
    ? `mdb_sa_sk_…${value.slice(-4)}`
    : "…";
}
