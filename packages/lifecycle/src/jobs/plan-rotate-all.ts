import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { ResumedRotation } from "../rotation/resumed-rotation.ts";
import type { VerifySecret } from "../rotation/rotation-means.ts";
import type { SecretSink } from "../secret-sinks/secret-sink.ts";

export type RotateAllOptions = {
  /** Milliseconds: accounts whose newest secret is older are rotated. */
  olderThanMs: number;
  /** Accounts at most, the oldest secrets first. */
  max: number;
  secretExpiresAfterHours: number;
  projectId?: string;
  finish?: boolean;
  /** Accounts under way at once. @default 4 */
  concurrency?: number;
  /** Whether no further account is begun with after a failure. @default false */
  stopOnFirstError?: boolean;
};

export type RotateAllMeans = {
  journal: Journal;
  verify: VerifySecret;
  /** Where an account's secret goes; `parseSinkPattern` makes one. No two accounts may share a place. */
  sinkFor(account: { clientId: string; accountName: string }): SecretSink;
};

/** An account of the organization, as the plan sees it. */
export type RotateAllRow = {
  clientId: string;
  accountName: string;
  /** ISO 8601; null without a secret. */
  newestSecretAt: string | null;
  lastUsedAt: string | null;
  /** Where its secret will go, or why it is left out. */
  sink?: string;
  skipped?: string;
};

export type RotatedAll = {
  orgId: string;
  journal: string;
  /** What became of each account, in the order of the plan's rows. */
  rotations: readonly ResumedRotation[];
};

export type RotateAllPlan = Plan<RotatedAll> & { rows: readonly RotateAllRow[] };

export function planRotateAll(
  scene: Scene,
  options: RotateAllOptions,
  means: RotateAllMeans,
): Promise<RotateAllPlan> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${options.max} ${means.journal.name}`),
  );
}
