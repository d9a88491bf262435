import type { Client } from "@purser/core";
import type { Platform } from "@purser/spec";

/** A client of one credential, and what to look at with it. */
export type Connection = {
  client: Client;
  /** Organizations to look at; empty: all that the credential sees. */
  orgIds: readonly string[];
  /** The service account whose credential it is, where it is one's. */
  self?: string;
  /** Requests sent so far, repeats included. */
  requestCount: () => number;
};

/** Returns the platform's name for people. */
export function platformTitle(platform: Platform): string {
  return platform === "atlas" ? "Atlas" : "Cloud Manager";
}
