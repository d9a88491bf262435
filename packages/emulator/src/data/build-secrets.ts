import { documentedLimits } from "../limits.ts";
import type { AccountSecret, Instant } from "../state/records.ts";
import type { SecretDescription } from "./description.ts";
import type { Site } from "./site.ts";

const hour = 3_600_000;
const minute = 60_000;

/** Returns the secrets that are there at the timeline's moment, oldest first, the older ones cut as a rotation cuts them. */
export function buildSecrets(
  descriptions: readonly SecretDescription[],
  accountCreatedAt: Instant,
  site: Site,
): AccountSecret[] {
  const secrets = descriptions
    .map((description) => buildSecret(description, accountCreatedAt, site))
    .filter((secret) => site.timeline.exists(secret.createdAt, false))
    .toSorted((a, b) => a.createdAt - b.createdAt);
  secrets.forEach((secret, index) => {
    const newer = secrets[index + 1];
    if (!newer) return;
    const cut = newer.createdAt + documentedLimits.rotationOverlapHours * hour;
    secret.expiresAt = Math.min(secret.expiresAt, cut);
  });
  return secrets;
}

function buildSecret(
  description: SecretDescription,
  accountCreatedAt: Instant,
  site: Site,
): AccountSecret {
  const { timeline, identifiers, history } = site;
  const { ageDays, lifetimeHours = 2160, usedDaysAgo, usedDaysAgoBefore } = description;
  const createdAt = ageDays === undefined ? accountCreatedAt : timeline.ago(ageDays);
  if (ageDays !== undefined) history.tell("SERVICE_ACCOUNT_SECRET_ADDED", createdAt);
  const usedAt = usedDaysAgo === null ? null : timeline.ago(usedDaysAgo);
  const usedAtBefore = usedDaysAgoBefore === undefined ? usedAt : timeline.ago(usedDaysAgoBefore);
  const latest = timeline.moment === "now" ? usedAt : usedAtBefore;
  // A secret is in use a minute after it was made, at the earliest.
  const lastUse = latest === null ? null : Math.max(latest, createdAt + minute);
  return {
    id: identifiers.objectId(createdAt),
    value: identifiers.secretValue(),
    createdAt,
    expiresAt: createdAt + lifetimeHours * hour,
    lastUsedAt: timeline.lastUse(lastUse, createdAt),
  };
}
