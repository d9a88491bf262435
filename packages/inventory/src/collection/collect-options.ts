import type { Clock, Priority } from "@purser/core";
import type { Part } from "./part.ts";
import type { Progress } from "./tally.ts";

export type CollectOptions = {
  /** The service account whose credential the client has: the snapshot names it as the one that collected. */
  self?: string;
  /** Ends everything under way; the reason is thrown. */
  signal?: AbortSignal;
  /** Whether others of the same connection go first. @default "batch" */
  priority?: Priority;
  /** Hears of every request that was planned or answered. */
  onProgress?: (progress: Progress) => void;
  /** Hears of names, projects and accounts page by page, long before the records come: those wait for all of it. */
  onPart?: (part: Part) => void;
  /**
   * Requests the connection has sent so far, as `createRequestCounter` counts them. Without it, repeats of requests that
   * succeeded in the end are not among `requests` at the organization's end.
   */
  requestCount?: () => number;
  /** For the estimate of `onProgress`. @default the machine's clock */
  clock?: Pick<Clock, "now">;
};
