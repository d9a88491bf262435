import type { Policy } from "../policy/policy.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** Days that MSA304 allows unless a policy says otherwise. Source: CIS AWS Foundations 1.13. */
const usualDays = 90;

/** Hours that a successor of a secret may live: what the policy allows, and never more than the organization does. */
export function rotationHours(
  { organization: { settings } }: Pick<AccountSubject, "organization">,
  { rules }: Policy,
): number {
  const allowed = 24 * (rules.get("MSA304")?.thresholds["days"] ?? usualDays);
  const cap = settings?.maxServiceAccountSecretValidityInHours ?? null;
  return cap === null ? allowed : Math.min(allowed, cap);
}
