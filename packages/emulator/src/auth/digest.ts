import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Platform } from "@purser/spec";
import type { Identifiers } from "../identifiers.ts";
import type { ApiKey, Instant } from "../state/records.ts";
import { parseDigest, type DigestAnswer } from "./digest-header.ts";

/** Source: the challenge printed on every Cloud Manager API page. */
const realm = "MMS Public API";

/** Milliseconds a nonce lives. The documentation says "a short amount of time" and no figure: ours. */
export const nonceLifetime = 300_000;

export type DigestVerdict = { kind: "ok"; key: ApiKey } | { kind: "refused"; stale: boolean };

/** HTTP Digest with MD5: nonces that age, may be reused, and count each use once. */
export type Digest = {
  /** A `WWW-Authenticate` value. Cloud Manager's documentation prints `op`, which makes clients fall back to RFC 2069; Atlas gets `qop`. */
  challenge(platform: Platform, now: Instant, stale: boolean): string;
  verify(
    authorization: string,
    method: string,
    target: string,
    keys: Pick<ReadonlyMap<string, ApiKey>, "get">,
    now: Instant,
  ): DigestVerdict;
};

type Nonce = { issuedAt: Instant; counts: Set<string> };

export function createDigest(identifiers: Identifiers): Digest {
  const nonces = new Map<string, Nonce>();

  const forgetOld = (now: Instant) => {
    for (const [value, nonce] of nonces) {
      if (now - nonce.issuedAt <= nonceLifetime) break;
      nonces.delete(value);
    }
  };

  return {
    challenge(platform, now, stale) {
      forgetOld(now);
      const nonce = identifiers.text(32);
      nonces.set(nonce, { issuedAt: now, counts: new Set() });
      const option = platform === "atlas" ? "qop" : "op";
      return `Digest realm="${realm}", domain="", nonce="${nonce}", algorithm=MD5, ${option}="auth", stale=${stale}`;
    },
    verify(authorization, method, target, keys, now) {
      const answer = parseDigest(authorization);
      const key = answer ? keys.get(answer.username) : undefined;
      if (!answer || !key || answer.realm !== realm || answer.uri !== target) {
        return { kind: "refused", stale: false };
      }
      if (expectedResponse(answer, key.privateKey, method) !== answer.response) {
        return { kind: "refused", stale: false };
      }
      const nonce = nonces.get(answer.nonce);
      if (!nonce || now - nonce.issuedAt > nonceLifetime) return { kind: "refused", stale: true };
      if (answer.qop) {
        if (nonce.counts.has(answer.qop.nc)) return { kind: "refused", stale: true };
        nonce.counts.add(answer.qop.nc);
      }
      return { kind: "ok", key };
    },
  };
}

function expectedResponse(answer: DigestAnswer, privateKey: string, method: string): string {
  const user = hash(`${answer.username}:${realm}:${privateKey}`);
  const request = hash(`${method}:${answer.uri}`);
  const middle = answer.qop
    ? `${answer.nonce}:${answer.qop.nc}:${answer.qop.cnonce}:auth`
    : answer.nonce;
  return hash(`${user}:${middle}:${request}`);
}

function hash(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)));
}
