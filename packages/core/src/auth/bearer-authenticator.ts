import type { Authenticator } from "./authenticator.ts";
import type { BearerToken, TokenSource } from "./bearer.ts";
import { isInvalidToken } from "./challenges.ts";

/**
 * Shows a minted token. A 401 leads to another token, once, when the answer says `invalid_token` or the token is past its
 * end by our clock; any other 401 is about rights, which no new token changes.
 */
export function createBearerAuthenticator(source: TokenSource): Authenticator {
  return {
    prove: async ({ options }) => toProof(await source.token(options.signal)),
    async review({ options }, { generation }, answer, sending) {
      const isRefused = answer.status === 401 && isInvalidToken(answer);
      if (answer.ok) source.confirm(generation);
      const isOver = answer.status === 401 && source.isOver(generation);
      if (sending === 2 || !(isRefused || isOver)) return undefined;
      return source.invalidate(generation)
        ? toProof(await source.token(options.signal))
        : undefined;
    },
    lost: () => undefined,
    revoke: () => source.revoke(),
  };
}

function toProof({ value, generation }: BearerToken) {
  return { header: `Bearer ${value}`, generation };
}
