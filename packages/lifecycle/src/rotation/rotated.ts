/** A secret that was there before. Instants in ISO 8601. */
export type OldSecret = {
  secretId: string;
  expiresAt: string;
  lastUsedAt: string | null;
  isDeleted: boolean;
};

/** What a rotation came to. It holds no secret. */
export type Rotated = {
  orgId: string;
  clientId: string;
  accountName: string;
  /** The new secret. */
  secretId: string;
  /** ISO 8601. */
  expiresAt: string;
  /** Where the new secret went. */
  sink: string;
  /** The journal that `purser secrets resume` goes on from. */
  journal: string;
  old: readonly OldSecret[];
};
