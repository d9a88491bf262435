import type { CloudManagerAnswered } from "../answered.ts";

/** What answers at the root of the Cloud Manager API. */
export type ApiRoot = { appName: string; build: string; throttling: boolean };

export function toApiRoot(raw: CloudManagerAnswered<"ApiRoot">): ApiRoot {
  const { links: _, ...others } = raw;
  return others;
}
