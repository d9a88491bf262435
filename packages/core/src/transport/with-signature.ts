import type { Authenticator } from "../auth/authenticator.ts";
import type { WireLayer } from "../fetch/call.ts";
import { withAuth } from "../fetch/with-auth.ts";
import type { Redactor } from "../redaction/redactor.ts";

export type SignatureOptions = {
  /** The client's own credential (`default`), none, or an `Authorization` value. */
  auth: string;
  authenticator: Authenticator;
  baseUrl: URL;
  redactor: Redactor;
};

/**
 * Adds the `Authorization` that is asked for, unless one is given among the headers, and sends once: a refused token is an
 * answer like any other. A Digest challenge is answered, the first one and that to a nonce that has grown too old.
 */
export function withSignature({
  auth,
  authenticator,
  baseUrl,
  redactor,
}: SignatureOptions): WireLayer {
  const once: Authenticator = {
    ...authenticator,
    review: (call, proof, ...rest) =>
      proof.header?.startsWith("Bearer ") === true
        ? undefined
        : authenticator.review(call, proof, ...rest),
  };
  const sign = withAuth({ authenticator: once, baseUrl, redactor });
  return (next) => (call) => {
    if (auth === "none" || "authorization" in call.headers) return next(call);
    if (auth === "default") return sign(next)(call);
    return next({ ...call, headers: { ...call.headers, authorization: auth } });
  };
}
