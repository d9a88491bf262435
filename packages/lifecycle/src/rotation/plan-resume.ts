import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { SecretSink } from "../secret-sinks/secret-sink.ts";
import type { ResumedRotation } from "./resumed-rotation.ts";
import type { VerifySecret } from "./rotation-means.ts";

export type ResumeOptions = {
  /** Deletes an old secret once its successor has been used. @default true */
  finish?: boolean;
  /** Milliseconds to wait for that first use. @default 0 */
  waitMs?: number;
};

export type ResumeMeans = {
  verify: VerifySecret;
  /** Finds a sink again by what the journal calls it; undefined where that cannot be. Looked at, never delivered to. */
  findSink?(place: string): SecretSink | undefined;
  /** Where new secrets go. Given, whatever ended without a delivered successor is started anew. */
  sinkFor?(account: { clientId: string; accountName: string }): SecretSink;
};

/** What is left of the rotations of a journal. Rotations that are done are not in it. */
export type Resumed = { journal: string; rotations: readonly ResumedRotation[] };

/** Plans what completes the rotations of a journal. A journal that is complete makes a plan without requests. */
export function planResume(
  scene: Scene,
  journal: Journal,
  options: ResumeOptions,
  means: ResumeMeans,
): Promise<Plan<Resumed>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${journal.name} ${options.waitMs} ${!!means.verify}`),
  );
}
