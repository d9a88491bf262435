/** A token bucket: `refillRate` tokens come back every `refillDurationSeconds`, up to `capacity`. */
export type Bucket = { capacity: number; refillRate: number; refillDurationSeconds: number };

export type Limits = {
  /** Source: MongoDB limits and thresholds, Atlas service accounts. Cloud Manager documents none. */
  accountsPerOrganization: number;
  accessListEntriesPerAccount: number;
  secretsPerAccount: number;
  activeTokensPerAccount: number;
  /** Hours. Source: rotate service account secrets (Atlas), create a service account secret (Cloud Manager). */
  shortestSecretHours: number;
  /** Seconds. Source: Atlas API authentication, OAuth 2.0 client credentials. */
  tokenLifetimeSeconds: number;
  /** Hours the older secret keeps at most once a second one is made. Source: rotate service account secrets. */
  rotationOverlapHours: number;
  /** Buckets by endpoint set, over those of the spec; "off" lifts them all. */
  rateLimits: "off" | Record<string, Bucket>;
};

export const documentedLimits: Limits = {
  accountsPerOrganization: 200,
  accessListEntriesPerAccount: 200,
  secretsPerAccount: 2,
  activeTokensPerAccount: 100,
  shortestSecretHours: 8,
  tokenLifetimeSeconds: 3600,
  rotationOverlapHours: 168,
  rateLimits: {},
};
