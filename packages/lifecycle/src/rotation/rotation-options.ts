/** What a rotation is asked for with. */
export type RotationOptions = {
  /** Hours that the new secret lives. */
  secretExpiresAfterHours: number;
  /** Acts through a project instead of through the organization. */
  projectId?: string;
  /** Deletes the old secret once the new one has been used. @default false */
  finish?: boolean;
  /** Milliseconds to wait for that first use, with `finish`. @default 0 */
  waitMs?: number;
  /** Allows the account whose credential is in use. @default false */
  self?: boolean;
};
