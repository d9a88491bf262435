/**
 * Secrets by their looks, for those nobody registered. A match may eat what follows it up to the next blank or quotation
 * mark: losing words is better than showing the end of a secret.
 */
const patterns: readonly [pattern: RegExp, replacement: string][] = [
  // The characters are those of the spec's SecretValue; masks have "…" or "." where the value would begin.
  [/mdb(?:_|%5[Ff])sa(?:_|%5[Ff])sk(?:_|%5[Ff])[^\s"'`\\<>.*…]{4,}/g, "mdb_sa_sk_…"],
  // The same, and `mdb_sa_id_…:secret`, in base64.
  [/bWRiX3NhX(?:2lkX|3NrX)[A-Za-z0-9+/_-]{4,}(?:=|%3[Dd]){0,2}/g, "[redacted]"],
  // JSON Web Tokens: "eyJ" is base64 of '{"'.
  [/eyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*)*/g, "[redacted]"],
  // A value has a digit, a capital after its first letter or a mark; "Bearer authentication" has none of these.
  [
    /\b([Bb]earer|BEARER|[Bb]asic|BASIC)(\s+|%20|\+)(?=[a-z]*[\d\-._~+/=A-Z])[A-Za-z0-9\-._~+/]{8,}(?:=|%3[Dd])*/g,
    "$1$2[redacted]",
  ],
  [/\b(response|cnonce)=(\\?"?)[0-9a-f]{16,}/gi, "$1=$2[redacted]"],
  [
    /(\\*"(?:clientSecret|client_secret|secret|privateKey|private_key|accessToken|access_token|refresh_token|token|password|authorization)\\*"\s*:\s*\\*")(?:[^"\\]|\\+[^"\\])+/gi,
    "$1[redacted]",
  ],
  [
    /\b((?:client_?secret|private_?key|access_?token|refresh_?token|password)=)[^&\s"'`\\<>]+/gi,
    "$1[redacted]",
  ],
  [/(:\/\/[^\s/?#@:"']*:)[^\s/?#@"']+@/g, "$1[redacted]@"],
];

/** One look that spares ordinary text the eight above. */
const suspicion =
  /mdb(?:_|%5f)sa(?:_|%5f)sk|bWRiX3|eyJ|bearer|basic|response=|cnonce=|(?:secret|private_?key|token|password|authorization)\\*["=]|:\/\/[^\s/]*@/i;

/** Removes what looks like a secret: service-account secrets, tokens, Authorization values, named fields of JSON and forms. */
export function redactPatterns(text: string): string {
  if (!suspicion.test(text)) return text;
  let clean = text;
  for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement);
  return clean;
}
