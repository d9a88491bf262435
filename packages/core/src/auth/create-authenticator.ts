import type { Clock, Random } from "../clock.ts";
import type { Emit } from "../events/emitter.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { Secret } from "../secret.ts";
import type { Auth } from "./auth.ts";
import type { Authenticator } from "./authenticator.ts";
import { createTokenSource } from "./bearer.ts";
import { createBearerAuthenticator } from "./bearer-authenticator.ts";
import { checkCredentials } from "./check-credentials.ts";
import { createLazyAuthenticator } from "./lazy-authenticator.ts";
import { createMemoryTokenStore } from "./memory-token-store.ts";
import { createPatience } from "./patience.ts";
import { createStaticToken } from "./static-token.ts";
import { createTokenEndpoint } from "./token-endpoint.ts";
import type { TokenStore } from "./token-store.ts";

export type AuthenticatorMeans = {
  /** As `parseBaseUrl` returns it. */
  baseUrl: URL;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  random: Random;
  emit: Emit;
  redactor: Redactor;
  /** @default one in memory, of this client alone */
  tokenStore?: TokenStore | undefined;
  /** Source of Digest's client nonces, for tests. @default the machine's cryptographic one */
  cnonceRandom?: Random | undefined;
};

/**
 * Returns the authenticator for a credential; nothing is sent until a call needs it, and Digest is not even loaded.
 * Registers the credential's secrets with the redactor. Throws an `InvalidRequestError` for values that cannot be sent.
 */
export function createAuthenticator(auth: Auth, means: AuthenticatorMeans): Authenticator {
  const { clock, redactor } = means;
  checkCredentials(auth);
  if (auth.kind === "service-account") return createServiceAccount(auth, means);
  if (auth.kind === "access-token") {
    const accessToken = Secret.of(auth.accessToken);
    redactor.register(accessToken.expose());
    return createStaticToken(accessToken);
  }
  const privateKey = Secret.of(auth.privateKey);
  redactor.register(privateKey.expose());
  const { publicKey } = auth;
  return createLazyAuthenticator(async () => {
    const { createDigest } = await import("./digest.ts");
    return createDigest({ publicKey, privateKey, clock, random: means.cnonceRandom });
  });
}

function createServiceAccount(
  auth: Extract<Auth, { kind: "service-account" }>,
  means: AuthenticatorMeans,
): Authenticator {
  const { baseUrl, clock, random, redactor, tokenStore } = means;
  const { clientId } = auth;
  const clientSecret = Secret.of(auth.clientSecret);
  redactor.register(clientSecret.expose());
  const source = createTokenSource({
    ...means,
    endpoint: createTokenEndpoint({ ...means, clientId, clientSecret }),
    store: tokenStore ?? createMemoryTokenStore(),
    key: { host: baseUrl.host, clientId, clientSecret },
    patience: createPatience(clock, random),
  });
  return createBearerAuthenticator(source);
}
