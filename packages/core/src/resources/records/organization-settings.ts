import type { AtlasAnswered } from "../answered.ts";

/** What an organization of Atlas demands of its members and of their credentials. */
export type OrganizationSettings = {
  /** Whether every credential needs an access list. */
  apiAccessListRequired: boolean;
  /** Hours, 8 to 8760; null where the organization sets no limit, which leaves it at a year. */
  maxServiceAccountSecretValidityInHours: number | null;
  multiFactorAuthRequired: boolean;
  /** Where security matters are sent to; null for nowhere. */
  securityContact: string | null;
  operationsContact: string | null;
  genAIFeaturesEnabled?: boolean;
  restrictEmployeeAccess?: boolean;
  streamsCrossGroupEnabled?: boolean;
};

export function toOrganizationSettings(
  raw: AtlasAnswered<"OrganizationSettings">,
): OrganizationSettings {
  const { maxServiceAccountSecretValidityInHours, securityContact, operationsContact } = raw;
  return {
    ...raw,
    maxServiceAccountSecretValidityInHours: maxServiceAccountSecretValidityInHours ?? null,
    securityContact: securityContact ?? null,
    operationsContact: operationsContact ?? null,
  };
}
