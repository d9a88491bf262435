import type { Platform } from "@purser/spec";
import { memberOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";

/** Hours. Source: rotate service account secrets (Atlas); create a service account secret (Cloud Manager). */
export const shortestHours = 8;

/** Hours. Source: the same pages. Atlas: 365 days; Cloud Manager: one year, 365.25 days. */
const documentedMaximum: Record<Platform, number> = { atlas: 8760, "cloud-manager": 8766 };

/** Hours the older secret keeps at most once a second one is made. Source: rotate service account secrets. */
export const overlapHours = 168;

/** Milliseconds that dates may be off: answers are dated to the second, and machines differ. */
export const tolerance = 60_000;

const known = new WeakMap<object, Promise<number>>();

/**
 * Returns the hours a secret of the organization may live at most: what its settings say on Atlas
 * (`maxServiceAccountSecretValidityInHours`), else what is documented. Asks once in a run.
 */
export function longestHoursOf(stage: Stage): Promise<number> {
  const hours = known.get(stage.workshop) ?? askLongestHours(stage);
  known.set(stage.workshop, hours);
  return hours;
}

async function askLongestHours({ contract, platform, send, site }: Stage): Promise<number> {
  const maximum = documentedMaximum[platform];
  if (!contract.operations.has("getOrgSettings")) return maximum;
  const params = { orgId: site.orgId };
  const { answer } = await send({ operationId: "getOrgSettings", params });
  const hours = memberOf(answer.json, "maxServiceAccountSecretValidityInHours");
  return typeof hours === "number" ? hours : maximum;
}
