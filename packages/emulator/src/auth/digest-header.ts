/** What a client answers to a Digest challenge; `qop` is absent in the RFC 2069 form. */
export type DigestAnswer = {
  username: string;
  realm: string;
  nonce: string;
  uri: string;
  response: string;
  qop?: { nc: string; cnonce: string };
};

/** Parses a Digest Authorization header; null when a needed directive is missing. */
export function parseDigest(authorization: string): DigestAnswer | null {
  if (!/^Digest /i.test(authorization)) return null;
  const directives = new Map<string, string>();
  const pattern = /([a-z0-9]+) *= *(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi;
  for (const [, name = "", quoted, bare] of authorization.slice(7).matchAll(pattern)) {
    directives.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "");
  }
  const get = (name: string) => directives.get(name) ?? "";
  const algorithm = directives.get("algorithm");
  if (algorithm !== undefined && algorithm.toUpperCase() !== "MD5") return null;
  const answer: DigestAnswer = {
    username: get("username"),
    realm: get("realm"),
    nonce: get("nonce"),
    uri: get("uri"),
    response: get("response").toLowerCase(),
  };
  if (Object.values(answer).includes("")) return null;
  if (!directives.has("qop")) return answer;
  if (get("qop") !== "auth" || !/^[0-9a-f]{8}$/i.test(get("nc")) || get("cnonce") === "")
    return null;
  return { ...answer, qop: { nc: get("nc"), cnonce: get("cnonce") } };
}
