import type { AtlasOptions, CloudManagerOptions } from "@purser/core";
import type { VerifySecret } from "./rotation-means.ts";

/** How a client is connected, but for its credential and its tokens. */
export type VerificationOptions =
  | Omit<AtlasOptions, "auth" | "tokenStore">
  | Omit<CloudManagerOptions, "auth" | "tokenStore">;

export function createVerification(options: VerificationOptions): VerifySecret {
  return () => Promise.reject(new Error(`Not there yet: ${options.platform}`));
}
