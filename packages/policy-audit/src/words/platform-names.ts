import type { Platform } from "@purser/inventory";

/** The names of the platforms for people. */
export const platformNames: Readonly<Record<Platform, string>> = {
  atlas: "Atlas",
  "cloud-manager": "Cloud Manager",
};
