import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Exchange } from "../exchange/exchange.ts";
import { Unavailable } from "../run/interruptions.ts";

/** What a Digest challenge asks to be answered with. */
export type DigestChallenge = {
  realm: string;
  nonce: string;
  /** Sent back as it came; undefined where there is none. */
  opaque: string | undefined;
  /** Without it an answer counts no uses: RFC 2069, which the pages' `op` makes of it. */
  hasQop: boolean;
};

/** What is signed. */
export type SignedRequest = {
  method: string;
  /** Path and query as sent. */
  target: string;
  /** How often the nonce has been used, this time included. @default 1 */
  count?: number;
};

/** Any text will do: it keeps a server from choosing what is hashed. */
const clientNonce = "7075727365720001";

/** Returns the challenge of a refusal. Throws `Unavailable` where it holds none, or one of another algorithm than MD5. */
export function challengeIn({ answer }: Exchange): DigestChallenge {
  const header = answer.headers.get("WWW-Authenticate") ?? "";
  const values = new Map<string, string>();
  const directives = header.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g);
  for (const [, name = "", quoted, bare] of directives)
    values.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "");
  const nonce = values.get("nonce");
  const algorithm = values.get("algorithm") ?? "MD5";
  if (!/^Digest /i.test(header) || nonce === undefined || algorithm.toUpperCase() !== "MD5")
    throw new Unavailable("The endpoint challenges to no Digest with MD5.");
  return {
    realm: values.get("realm") ?? "",
    nonce,
    opaque: values.get("opaque"),
    hasQop: /\bauth\b/.test(values.get("qop") ?? ""),
  };
}

/** Returns the `Authorization` that answers a challenge with an API key (RFC 7616, section 3.4; without qop, RFC 2069). */
export function signDigest(
  { realm, nonce, opaque, hasQop }: DigestChallenge,
  { publicKey, privateKey }: { publicKey: string; privateKey: string },
  { method, target, count = 1 }: SignedRequest,
): string {
  const uses = count.toString(16).padStart(8, "0");
  const middle = hasQop ? `${nonce}:${uses}:${clientNonce}:auth` : nonce;
  const user = hash(`${publicKey}:${realm}:${privateKey}`);
  const response = hash(`${user}:${middle}:${hash(`${method}:${target}`)}`);
  return [
    `Digest username="${publicKey}"`,
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    `uri="${target}"`,
    "algorithm=MD5",
    ...(hasQop ? ["qop=auth", `nc=${uses}`, `cnonce="${clientNonce}"`] : []),
    `response="${response}"`,
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
  ].join(", ");
}

/** Returns path and query of a request as it went over the wire: what is to be signed. */
export function targetOf({ request }: Exchange): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

function hash(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)));
}
