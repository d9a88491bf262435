import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { parseBasic } from "../../auth/basic.ts";
import type { Digest } from "../../auth/digest.ts";
import { parseDigest } from "../../auth/digest-header.ts";
import type { OAuthRequest } from "../../auth/oauth.ts";
import type { Limits } from "../../limits.ts";
import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { everyRead, onBoth } from "./operations-of.ts";

const minting = onBoth("createAccessToken");
const revoking = onBoth("revokeAccessToken");

/** Mints under other limits than the documented ones, and answers as if under those. */
function under(limits: Partial<Limits>) {
  return ({ createAccessToken }: Steps): Partial<Steps> => ({
    createAccessToken: (house, request) =>
      createAccessToken({ ...house, limits: { ...house.limits, ...limits } }, request),
  });
}

const formOf = ({ body }: OAuthRequest) => new URLSearchParams(body);

/** Verifies Digest answers otherwise. */
function verifying(change: (digest: Digest) => Digest["verify"]) {
  return ({ authenticate }: Steps): Partial<Steps> => ({
    authenticate: (world, digest, credentials) =>
      authenticate(world, { ...digest, verify: change(digest) }, credentials),
  });
}

export const tokenFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-token-lives-on",
    operations: minting,
    summary: "A token works for two hours, although expires_in promises one.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const answer = createAccessToken(house, request);
        const { access_token: value } = (answer.body ?? {}) as { access_token?: string };
        const token = house.world.tokens.get(value ?? "");
        if (token) token.expiresAt += house.limits.tokenLifetimeSeconds * 1000;
        return answer;
      },
    }),
  },
  {
    name: "semantics-token-dies-early",
    operations: minting,
    summary: "A token works for half an hour, although expires_in promises one.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const answer = createAccessToken(house, request);
        const { access_token: value } = (answer.body ?? {}) as { access_token?: string };
        const token = house.world.tokens.get(value ?? "");
        if (token) token.expiresAt -= house.limits.tokenLifetimeSeconds * 500;
        return answer;
      },
    }),
  },
  {
    name: "semantics-token-half-as-long",
    operations: minting,
    summary: "Tokens live 1800 seconds, and say so, instead of the documented 3600.",
    steps: under({ tokenLifetimeSeconds: 1800 }),
  },
  {
    name: "semantics-token-limit-ignored",
    operations: minting,
    summary: "An account gets more than the 100 active tokens it may have.",
    steps: under({ activeTokensPerAccount: Number.POSITIVE_INFINITY }),
  },
  {
    name: "semantics-any-secret-mints",
    operations: minting,
    summary: "A token is minted for a known client ID whatever secret is sent.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const user = parseBasic(request.authorization)?.user ?? "";
        const secret = house.world.accounts.get(user)?.secrets.at(-1)?.value;
        if (secret === undefined) return createAccessToken(house, request);
        const authorization = `Basic ${btoa(`${user}:${secret}`)}`;
        return createAccessToken(house, { ...request, authorization });
      },
    }),
  },
  {
    name: "semantics-expired-secret-mints",
    operations: minting,
    summary: "A secret obtains tokens after its expiresAt.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const pair = parseBasic(request.authorization);
        const secrets = house.world.accounts.get(pair?.user ?? "")?.secrets ?? [];
        const secret = secrets.find(({ value }) => value === pair?.password);
        if (secret) secret.expiresAt = Math.max(secret.expiresAt, request.now + 3_600_001);
        return createAccessToken(house, request);
      },
    }),
  },
  {
    name: "semantics-any-grant-mints",
    operations: minting,
    summary: "Any grant type obtains a token; only client_credentials is supported.",
    steps: ({ createAccessToken }) => ({
      createAccessToken: (house, request) =>
        createAccessToken(house, { ...request, body: "grant_type=client_credentials" }),
    }),
  },
  {
    name: "semantics-new-token-ends-others",
    operations: minting,
    summary: "A new token ends the earlier ones of its account, which may have 100 at once.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const user = parseBasic(request.authorization)?.user;
        for (const [value, { clientId }] of house.world.tokens) {
          if (clientId === user) house.world.tokens.delete(value);
        }
        return createAccessToken(house, request);
      },
    }),
  },
  {
    name: "semantics-revoke-does-nothing",
    operations: revoking,
    summary: "Revoking a token answers 200, and the token works on.",
    steps: ({ revokeAccessToken }) => ({
      revokeAccessToken(house, request) {
        const token = house.world.tokens.get(formOf(request).get("token") ?? "");
        const answer = revokeAccessToken(house, request);
        if (token) house.world.tokens.set(token.value, token);
        return answer;
      },
    }),
  },
  {
    name: "semantics-revoke-takes-all",
    operations: revoking,
    summary: "Revoking one token revokes every token of its account.",
    steps: ({ revokeAccessToken }) => ({
      revokeAccessToken(house, request) {
        const { tokens } = house.world;
        const user = tokens.get(formOf(request).get("token") ?? "")?.clientId;
        const answer = revokeAccessToken(house, request);
        for (const [value, { clientId }] of tokens) if (clientId === user) tokens.delete(value);
        return answer;
      },
    }),
  },
  {
    name: "semantics-revoke-takes-strangers",
    operations: revoking,
    summary: "A client can revoke the token of another client (RFC 7009 forbids it).",
    steps: ({ revokeAccessToken }) => ({
      revokeAccessToken(house, request) {
        const answer = revokeAccessToken(house, request);
        if (answer.status === 200) house.world.tokens.delete(formOf(request).get("token") ?? "");
        return answer;
      },
    }),
  },
  {
    name: "semantics-revoke-unknown-400",
    operations: revoking,
    summary: "Revoking a token nobody knows answers 400 instead of 200 (RFC 7009).",
    steps: ({ revokeAccessToken }) => ({
      revokeAccessToken(house, request) {
        const isKnown = house.world.tokens.has(formOf(request).get("token") ?? "");
        const answer = revokeAccessToken(house, request);
        if (isKnown || answer.status !== 200) return answer;
        const body = { error: "invalid_request", error_description: "Unknown token." };
        return { ...answer, status: 400, body };
      },
    }),
  },
  {
    name: "semantics-token-signature-ignored",
    operations: everyRead,
    summary: "A token is taken although its last part was tampered with.",
    steps: ({ authenticate }) => ({
      authenticate(world, digest, credentials) {
        const [, value = ""] = /^Bearer (.+)$/.exec(credentials.authorization ?? "") ?? [];
        const start = value.slice(0, value.lastIndexOf(".") + 1);
        const meant = [...world.tokens.keys()].find(
          (each) => start !== "" && each.startsWith(start),
        );
        if (meant === undefined) return authenticate(world, digest, credentials);
        return authenticate(world, digest, { ...credentials, authorization: `Bearer ${meant}` });
      },
    }),
  },
  {
    name: "semantics-digest-replayed",
    operations: everyRead,
    summary: "A Digest answer is taken a second time, so that whoever overhears one can use it.",
    steps: verifying((digest) => (authorization, method, target, keys, now) => {
      const verdict = digest.verify(authorization, method, target, keys, now);
      const taken = takenBy.get(keys) ?? new Set<string>();
      takenBy.set(keys, taken);
      if (verdict.kind === "ok") taken.add(authorization);
      else if (taken.has(authorization)) {
        const key = keys.get(parseDigest(authorization)?.username ?? "");
        if (key) return { kind: "ok", key };
      }
      return verdict;
    }),
  },
  {
    name: "semantics-digest-any-password",
    operations: everyRead,
    summary: "Any Digest answer with a known public key is taken, whatever the private key.",
    steps: verifying((digest) => (authorization, method, target, keys, now) => {
      const key = keys.get(parseDigest(authorization)?.username ?? "");
      return key ? { kind: "ok", key } : digest.verify(authorization, method, target, keys, now);
    }),
  },
  {
    name: "semantics-digest-any-target",
    operations: everyRead,
    summary: "A Digest answer signed for one resource is taken for another.",
    steps: verifying(
      (digest) => (authorization, method, target, keys, now) =>
        digest.verify(authorization, method, parseDigest(authorization)?.uri ?? target, keys, now),
    ),
  },
  {
    name: "semantics-digest-old-nonce",
    operations: everyRead,
    summary: "The same nonce is handed out for ever, though nonces are documented as short-lived.",
    steps: ({ authenticate }) => ({
      authenticate(world, digest, credentials) {
        const nonce = bytesToHex(md5(utf8ToBytes(credentials.platform)));
        const challenge: Digest["challenge"] = (...given) =>
          digest.challenge(...given).replace(/nonce="[^"]*"/, `nonce="${nonce}"`);
        return authenticate(world, { ...digest, challenge }, credentials);
      },
    }),
  },
]);

/** The Digest answers each emulator has taken. */
const takenBy = new WeakMap<object, Set<string>>();
