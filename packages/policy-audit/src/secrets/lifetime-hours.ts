import { hour } from "../subjects/audit-context.ts";
import type { SecretSubject } from "../subjects/subjects.ts";

/**
 * Returns the whole hours that a secret was made for. Only the newest secret of an account tells: making another one cuts the
 * older ones to seven days at most. Source: Atlas, Rotate Service Account Secrets. Whole hours, as a lifetime is asked for:
 * the platform may set the two instants a moment apart.
 */
export function lifetimeHours({ createdAt, expiresAt }: SecretSubject): number {
  return Math.floor((expiresAt - createdAt) / hour);
}
