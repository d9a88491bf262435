import type { Authenticator, Proof } from "./authenticator.ts";
import type { BearerToken, TokenSource } from "./bearer.ts";
import { isInvalidToken } from "./challenges.ts";

/**
 * Shows a minted token. A 401 leads to another token, once, when the answer says `invalid_token` or the token is past its
 * end by our clock; any other 401 is about rights, which no new token changes.
 */
export function createBearerAuthenticator(source: TokenSource): Authenticator {
  let last: Proof | undefined;
  /** All calls with a token show the same text: a hundred calls need not put it together a hundred times. */
  const toProof = ({ value, generation }: BearerToken): Proof => {
    if (last?.generation !== generation) last = { header: `Bearer ${value}`, generation };
    return last;
  };
  const provenBy = (token: BearerToken | Promise<BearerToken>) =>
    token instanceof Promise ? token.then(toProof) : toProof(token);

  return {
    prove: ({ options }) => provenBy(source.token(options.signal)),
    review({ options }, { generation }, answer, sending) {
      if (answer.ok) {
        source.confirm(generation);
        return undefined;
      }
      if (answer.status !== 401 || sending === 2) return undefined;
      const isRefused = isInvalidToken(answer) || source.isOver(generation);
      return isRefused && source.invalidate(generation)
        ? provenBy(source.token(options.signal))
        : undefined;
    },
    lost: () => undefined,
    revoke: () => source.revoke(),
  };
}
