import { createHash } from "node:crypto";
import type { Digest } from "../digest/digest.ts";

/** SHA-256 by `node:crypto`. */
export function createNodeDigest(): Digest {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}
