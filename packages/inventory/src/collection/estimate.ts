import type { Client } from "@purser/core";
import type { Tally } from "./tally.ts";

/**
 * Returns the milliseconds until the planned requests have been answered: as many more at the rate so far, or what the
 * organization's rate bucket takes to let those through that wait for it, whichever is longer.
 */
export function estimate(client: Client, orgId: string, tally: Tally, elapsed: number): number {
  const left = Math.max(0, tally.planned - tally.used);
  if (left === 0) return 0;
  const pace = client.pace.eta("listOrgServiceAccountAccessList", { orgId }, 0);
  const rate = tally.used > 0 ? elapsed / tally.used : 0;
  return Math.max(pace, left * rate);
}
