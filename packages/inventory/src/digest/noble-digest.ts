import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Digest } from "./digest.ts";

/** SHA-256 in JavaScript, for wherever there is no `node:crypto`: web crypto cannot digest in pieces. */
export function createNobleDigest(): Digest {
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}
