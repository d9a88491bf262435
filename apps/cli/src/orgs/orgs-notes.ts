import type { Platform } from "@purser/spec";
import { platformTitle } from "../connections/connection.ts";
import { countOf } from "../reading/count-notes.ts";

const platforms: readonly Platform[] = ["atlas", "cloud-manager"];

/** Returns what people are told beside the table of organizations. */
export function orgsNotes(seen: readonly { platform: Platform }[]): string[] {
  const counts = platforms
    .map((platform) => ({
      platform,
      count: seen.filter((one) => one.platform === platform).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ platform, count }) => `${countOf(count, "organization")} on ${platformTitle(platform)}`,
    );
  return counts.length === 0 ? [] : [`${counts.join(", ")}.`];
}
