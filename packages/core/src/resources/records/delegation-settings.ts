import type { AtlasAnswered } from "../answered.ts";

/** Who may act for members of an organization of Atlas. Access lists do not bind them. */
export type DelegationSettings = {
  /** Agents over the Model Context Protocol: `DISALLOWED`, `READ_ONLY` or `READ_WRITE`. */
  delegatedMcpAccess: string;
  /** Partners: `DISALLOWED` or `READ_WRITE`. */
  delegatedPartnerAccess: string;
};

export function toDelegationSettings(raw: AtlasAnswered<"DelegationSettings">): DelegationSettings {
  return { ...raw };
}
