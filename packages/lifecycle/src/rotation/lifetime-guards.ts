import type { OrganizationSettings } from "@purser/core";
import type { Fact } from "@purser/inventory";
import { refuse, type Verdict } from "../guards/verdict.ts";

/** Hours. Source: rotate service account secrets (Atlas), create a service account secret (Cloud Manager). */
const shortest = 8;

/** Hours, where the organization sets no limit. Source: organization settings (Atlas); Cloud Manager: one year. */
const longest: Readonly<Record<string, number>> = { atlas: 8760, "cloud-manager": 8766 };

/** A secret lives as long as the platform and the organization let it; of a limit that cannot be read a person is told. */
export function lifetimeWithinCap(
  hours: number,
  platform: string,
  settings: Fact<OrganizationSettings>,
): Verdict {
  const general = longest[platform] ?? 8760;
  const isRead = settings.state === "ok";
  const own = isRead ? settings.value.maxServiceAccountSecretValidityInHours : null;
  const cap = Math.min(own ?? general, general);
  if (!Number.isInteger(hours) || hours < shortest || hours > cap) {
    const whose = own !== null && own < general ? "this organization" : "the platform";
    return refuse(
      "lifetime-out-of-bounds",
      `A secret of ${whose} lives ${shortest} to ${cap} whole hours, not ${hours}.`,
      `Ask for ${shortest} to ${cap} hours.`,
    );
  }
  const isUnknown = !isRead && settings.cause.kind !== "not-offered";
  return isUnknown
    ? {
        warning: `Whether the organization lets a secret live ${hours} hours is not known: ${settings.cause.message}`,
      }
    : undefined;
}
