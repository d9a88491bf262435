import { parseChallenges } from "./challenges.ts";

/** A Digest challenge that the client can answer. */
export type DigestChallenge = {
  realm: string;
  nonce: string;
  /** Given back as it came, where there was one. */
  opaque: string | undefined;
  /** As the service spells it; MD5 where it says nothing (RFC 2617, section 3.2.1). */
  algorithm: string | undefined;
  /** MD5-sess: the password's hash is bound to nonce and client nonce. */
  isSession: boolean;
  /** False: the older form of RFC 2069, without counter and client nonce. */
  hasQop: boolean;
};

/**
 * Returns the first challenge of a `WWW-Authenticate` header that is Digest with MD5 or MD5-sess and, where it lists
 * `qop`, offers `auth`; undefined where there is none. The documented challenge prints `op="auth"` (Cloud Manager API
 * pages), which is no `qop`: the older form is the answer to it. `stale` is not
 * looked at: that challenge says `false` even to those who never showed a nonce.
 */
export function readDigestChallenge(header: string | null): DigestChallenge | undefined {
  for (const { scheme, parameters } of parseChallenges(header)) {
    const realm = parameters.get("realm");
    const nonce = parameters.get("nonce");
    const algorithm = parameters.get("algorithm");
    const qop = parameters.get("qop");
    const isAuth = qop === undefined || /(?:^|[\s,])auth(?:$|[\s,])/i.test(qop);
    const isMd5 = /^md5(?:-sess)?$/i.test(algorithm ?? "MD5");
    if (scheme !== "digest" || realm === undefined || !nonce || !isAuth || !isMd5) continue;
    return {
      realm,
      nonce,
      opaque: parameters.get("opaque"),
      algorithm,
      isSession: /-sess$/i.test(algorithm ?? ""),
      hasQop: qop !== undefined,
    };
  }
  return undefined;
}
