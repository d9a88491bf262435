/** One challenge of a `WWW-Authenticate` header; scheme and parameter names in lower case. */
export type Challenge = { scheme: string; parameters: ReadonlyMap<string, string> };

/** A name, and its value where one follows: quoted, or bare up to the next comma or blank (RFC 9110, section 11). */
const word = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/g;

/** Reads all challenges of a header, several of which may stand in one line. A name without a value begins a challenge. */
export function parseChallenges(header: string | null): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  for (const [, name = "", quoted, bare] of (header ?? "").matchAll(word)) {
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? bare;
    if (value === undefined) {
      challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
    } else {
      challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
    }
  }
  return challenges;
}

/**
 * Whether a 401 is about the token and not about a role: `error="invalid_token"` (RFC 6750, section 3.1). Most 401s of
 * the API are about roles and come without it (Atlas Admin API, error codes).
 */
export function isInvalidToken(answer: Response): boolean {
  return parseChallenges(answer.headers.get("www-authenticate")).some(
    ({ parameters }) => parameters.get("error") === "invalid_token",
  );
}
