import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { DigestChallenge } from "./digest-challenge.ts";

export type DigestParts = {
  challenge: DigestChallenge;
  username: string;
  password: string;
  method: string;
  /** Path and query as sent. */
  target: string;
  /** How often the nonce has been used, this time included. */
  count: number;
  cnonce: string;
};

/** Returns the `Authorization` value that answers a challenge (RFC 2617, section 3.2.2; without `qop`, RFC 2069). */
export function answerDigest(parts: DigestParts): string {
  const { challenge, username, target, cnonce } = parts;
  const { realm, nonce, opaque, algorithm, hasQop, isSession } = challenge;
  const count = parts.count.toString(16).padStart(8, "0");
  const middle = hasQop ? `${nonce}:${count}:${cnonce}:auth` : nonce;
  const response = hash(`${userHash(parts)}:${middle}:${hash(`${parts.method}:${target}`)}`);
  return [
    `Digest username=${quote(username)}`,
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(target)}`,
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(hasQop ? ["qop=auth", `nc=${count}`] : []),
    ...(hasQop || isSession ? [`cnonce=${quote(cnonce)}`] : []),
    `response="${response}"`,
    ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
  ].join(", ");
}

function userHash({ challenge, username, password, cnonce }: DigestParts): string {
  const plain = hash(`${username}:${challenge.realm}:${password}`);
  return challenge.isSession ? hash(`${plain}:${challenge.nonce}:${cnonce}`) : plain;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}

function hash(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)));
}
