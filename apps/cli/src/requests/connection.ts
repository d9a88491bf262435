import type { Platform } from "@purser/spec";
import type { Credential } from "./credential.ts";

/** One endpoint, and one credential that it knows. */
export type Connection = {
  platform: Platform;
  /** Scheme, host and port, without a slash at the end. */
  baseUrl: string;
  credential: Credential;
  fetch(request: Request): Promise<Response>;
  /** Organizations to look at; empty: all that the credential sees. */
  orgIds: readonly string[];
};

/** Returns the platform's name for people. */
export function platformTitle(platform: Platform): string {
  return platform === "atlas" ? "Atlas" : "Cloud Manager";
}
