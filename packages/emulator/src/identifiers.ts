import type { Instant } from "./state/records.ts";

/** Returns a number in [0, 1), as `Math.random` does. */
export type Random = () => number;

/** Makes identifiers and secrets that look like the platforms', all from one random source. */
export type Identifiers = {
  /** 24 hex digits: seconds since the epoch, five random bytes, a counter: what MongoDB calls an ObjectId. */
  objectId(at: Instant): string;
  /** `mdb_sa_id_` and an ObjectId that carries the account's creation time. */
  clientId(at: Instant): string;
  /** `mdb_sa_sk_` and 40 letters, digits, `_` or `-`: the length of the one documented sample. */
  secretValue(): string;
  /** Eight lower-case letters. */
  publicKey(): string;
  /** A UUID. */
  privateKey(): string;
  /** `length` characters of base64url. */
  text(length: number): string;
};

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const letters = "abcdefghijklmnopqrstuvwxyz";
const hexDigits = "0123456789abcdef";

export function createIdentifiers(random: Random): Identifiers {
  const pick = (alphabet: string, length: number): string => {
    let text = "";
    for (let i = 0; i < length; i++) text += alphabet[Math.floor(random() * alphabet.length)];
    return text;
  };
  const machine = pick(hexDigits, 10);
  let counter = Math.floor(random() * 0x1000000);
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");

  const objectId = (at: Instant): string => {
    counter = (counter + 1) % 0x1000000;
    return hex(Math.floor(at / 1000), 8) + machine + hex(counter, 6);
  };
  return {
    objectId,
    clientId: (at) => `mdb_sa_id_${objectId(at)}`,
    secretValue: () => `mdb_sa_sk_${pick(base64url, 40)}`,
    publicKey: () => pick(letters, 8),
    privateKey: () => [8, 4, 4, 4, 12].map((digits) => pick(hexDigits, digits)).join("-"),
    text: (length) => pick(base64url, length),
  };
}

/** A small, fast, repeatable random source (mulberry32). Returns the same numbers for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
