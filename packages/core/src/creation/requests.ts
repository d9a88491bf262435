import type { CallOptions } from "../fetch/call.ts";

/** What both levels' requests for a new account have in common. */
export type AccountRequest = {
  name: string;
  description: string;
  roles: readonly string[];
  /** Hours. */
  secretExpiresAfterHours?: number | string;
};

export type SecretRequest = {
  /** Hours. */
  secretExpiresAfterHours: number | string;
};

export type AssignmentRequest = { roles: readonly string[] };

/** One address or one block. */
export type AccessListEntryRequest = { ipAddress?: string | null; cidrBlock?: string | null };

/** What a caller may say about one creation. */
export type CreationOptions = CallOptions & {
  /**
   * Creates again when the answer was lost and nothing of it is there. The reading before that is bounded in time: a
   * request that takes longer to arrive is seen as one that never did.
   * @default false
   */
  retryLost?: boolean;
};

export type AccountCreationOptions = CreationOptions & {
  /**
   * Ends the new account's description in a random mark until its answer is there, and takes it off then by a PATCH:
   * the one thing by which an account whose answer was lost can be told from one that somebody else made of the same
   * request at the same time. Without the mark such an account is named as a candidate, and never taken for ours.
   * @default true
   */
  mark?: boolean;
};

export type SecretCreationOptions = CreationOptions & {
  /** IDs of the secrets the account is known to have: saves the reading before the creation. */
  known?: readonly string[];
};
