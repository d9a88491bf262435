import type { Platform } from "@purser/spec";
import type { AccountSecret } from "../state/records.ts";
import { renderTimestamp } from "./timestamp.ts";

/** Where a secret is shown: through the organization or through one project. */
export type View = "organization" | "project";

const prefix = "mdb_sa_sk_";

/**
 * Returns a secret without its value. Cloud Manager's samples leave out `lastUsedAt` of a secret that was never
 * used; Atlas documents it as nullable.
 */
export function renderSecret(platform: Platform, view: View, secret: AccountSecret): object {
  return {
    ...renderDates(secret),
    ...renderLastUse(platform, secret),
    maskedSecretValue: maskSecret(platform, view, secret.value),
  };
}

/**
 * Returns a secret with its value: for the one answer that creates it. Cloud Manager's sample of that answer holds
 * neither `lastUsedAt` nor the mask.
 */
export function renderCreatedSecret(platform: Platform, view: View, secret: AccountSecret): object {
  const masked =
    platform === "atlas"
      ? { lastUsedAt: null, maskedSecretValue: maskSecret(platform, view, secret.value) }
      : {};
  return { ...renderDates(secret), ...masked, secret: secret.value };
}

/**
 * Keeps the prefix and the last four characters. Cloud Manager's project samples print three dots between them, its
 * organization samples one ellipsis character, as Atlas' description of the field does.
 */
function maskSecret(platform: Platform, view: View, value: string): string {
  const gap = platform === "cloud-manager" && view === "project" ? "..." : "\u2026";
  return `${prefix}${gap}${value.slice(-4)}`;
}

function renderDates(secret: AccountSecret): object {
  return {
    id: secret.id,
    createdAt: renderTimestamp(secret.createdAt),
    expiresAt: renderTimestamp(secret.expiresAt),
  };
}

function renderLastUse(platform: Platform, secret: AccountSecret): object {
  if (secret.lastUsedAt !== null) return { lastUsedAt: renderTimestamp(secret.lastUsedAt) };
  return platform === "atlas" ? { lastUsedAt: null } : {};
}
