import { createHash } from "node:crypto";

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

export type Challenge = {
  nonce: string;
  qop: string | undefined;
  op: string | undefined;
  stale: string;
};

/** Reads the directives of a Digest challenge. */
export function readChallenge(header: string | null): Challenge {
  const directive = (name: string) =>
    new RegExp(`[ ,]${name}="?([^",]*)"?`).exec(header ?? "")?.[1];
  return {
    nonce: directive("nonce") ?? "",
    qop: directive("qop"),
    op: directive("op"),
    stale: directive("stale") ?? "",
  };
}

/** Signs a request; with `nc` in the RFC 2617 `qop` form, without in the RFC 2069 one. */
export function signDigest(o: {
  user: string;
  password: string;
  method: string;
  uri: string;
  nonce: string;
  nc?: number;
}): string {
  const ha1 = md5(`${o.user}:MMS Public API:${o.password}`);
  const ha2 = md5(`${o.method}:${o.uri}`);
  const common = `username="${o.user}", realm="MMS Public API", nonce="${o.nonce}", uri="${o.uri}", algorithm=MD5`;
  if (o.nc === undefined) {
    return `Digest ${common}, response="${md5(`${ha1}:${o.nonce}:${ha2}`)}"`;
  }
  const nc = o.nc.toString(16).padStart(8, "0");
  const response = md5(`${ha1}:${o.nonce}:${nc}:0a4f113b:auth:${ha2}`);
  return `Digest ${common}, qop=auth, nc=${nc}, cnonce="0a4f113b", response="${response}"`;
}
