import type { Platform } from "@purser/spec";
import type { Call } from "../call.ts";
import type { AccountSecret, Organization } from "../state/records.ts";
import { validationError } from "./validation-error.ts";

export const millisecondsPerHour = 3_600_000;

/** Hours, where the organization sets no limit. Source: OrganizationSettings (Atlas: 365 days); Cloud Manager: one year. */
const longestLifetimeHours: Record<Platform, number> = { atlas: 8760, "cloud-manager": 8766 };

/** Returns a secret that lives for exactly the hours asked for: 400 outside the organization's bounds. */
export function newSecret(
  call: Call,
  organization: Organization,
  requestedHours: number | string,
): AccountSecret {
  const hours = boundedHours(call, organization, requestedHours);
  return {
    id: call.identifiers.objectId(call.now),
    value: call.identifiers.secretValue(),
    createdAt: call.now,
    expiresAt: call.now + hours * millisecondsPerHour,
    lastUsedAt: null,
  };
}

function boundedHours(
  { platform, limits }: Call,
  organization: Organization,
  requested: number | string,
): number {
  const longest =
    organization.settings.maxServiceAccountSecretValidityInHours ?? longestLifetimeHours[platform];
  const shortest = limits.shortestSecretHours;
  // Cloud Manager types the hours as a string, and its samples print both a number and a string.
  const hours = Number(requested);
  if (Number.isInteger(hours) && hours >= shortest && hours <= longest) return hours;
  throw validationError([
    {
      field: "secretExpiresAfterHours",
      description: `must be between ${shortest} and ${longest}`,
    },
  ]);
}
