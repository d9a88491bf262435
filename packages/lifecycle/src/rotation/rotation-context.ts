import type { CallOptions, Priority } from "@purser/core";
import type { RotationEntry } from "../journal/journal-entry.ts";
import type { Journal } from "../journal/journal.ts";
import type { Scene } from "../plan/scene.ts";
import type { VerifySecret } from "./rotation-means.ts";
import { nameOf as accountWords } from "../plan/words.ts";
import type { StepCount } from "./run-step.ts";

/** One rotation and what it is run with. */
export type RotationContext = {
  scene: Scene;
  rotation: RotationEntry;
  journal: Journal;
  verify: VerifySecret;
  /** Milliseconds to wait for the first use of the new secret. */
  waitMs: number;
  count: StepCount;
  priority: Priority;
};

/** Milliseconds for a call that cleans up: it goes on when the person has stopped the rest. */
const cleaningDeadline = 60_000;

/** How calls are made that the person may stop. */
export function stoppable({ scene, priority }: RotationContext): CallOptions {
  return { priority, ...(scene.signal && { signal: scene.signal }) };
}

/** How calls are made that have to happen, whoever stopped what. */
export function unstoppable({ priority }: RotationContext): CallOptions {
  return { priority, deadline: cleaningDeadline };
}

/** The instant of a journal's entry. */
export function instant({ scene }: RotationContext): { at: string } {
  return { at: new Date(scene.clock.now()).toISOString() };
}

/** An account for people: its name, and its client ID where names may be alike. */
export function nameOf({ rotation }: Pick<RotationContext, "rotation">): string {
  const { accountName: name, clientId } = rotation;
  return accountWords({ name, clientId });
}
