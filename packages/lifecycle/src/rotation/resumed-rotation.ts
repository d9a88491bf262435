import type { OldSecret } from "./rotated.ts";

/** One rotation as it stands after a run or a resumption. It holds no secret. */
export type ResumedRotation = {
  clientId: string;
  accountName: string;
  state: /** The new secret is delivered and nothing is left to do. */
    | "finished"
    /** The new secret is delivered; the old one waits for its first use. */
    | "awaiting"
    /** There is no new secret; the old ones are as they were, but for a life that was cut. */
    | "given-up"
    /** It failed on the way, and can be resumed. */
    | "failed"
    /** It was not begun with. */
    | "not-started"
    /** It needs nothing, or may not be done: `message` says why. */
    | "skipped";
  /** The new secret, where there is one. */
  secretId?: string;
  /** ISO 8601. */
  expiresAt?: string;
  /** Where the new secret went. */
  sink?: string;
  old: readonly OldSecret[];
  /** What happened, or what is awaited, in one sentence. */
  message: string;
};
