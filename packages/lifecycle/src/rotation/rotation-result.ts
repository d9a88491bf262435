import type { ServiceAccountSecret } from "@purser/core";
import type { Leftover, Outcome } from "../plan/outcome.ts";
import type { OldSecret, Rotated } from "./rotated.ts";
import type { ResumedRotation } from "./resumed-rotation.ts";
import type { RotationContext } from "./rotation-context.ts";

/** What one rotation came to. */
export type RotationResult = {
  rotation: ResumedRotation;
  /** What was done and stays although the rotation failed, in sentences. */
  done: readonly string[];
  left: readonly Leftover[];
  /** Why it did not come to its end; undefined where it did, or waits. */
  cause?: unknown;
};

type Details = Partial<Omit<RotationResult, "rotation">> &
  Partial<Omit<ResumedRotation, "state" | "message">>;

/** Puts a result together from what is known of it. */
export function resultOf(
  { rotation }: { rotation: { clientId: string; accountName: string } },
  state: ResumedRotation["state"],
  message: string,
  { done = [], left = [], cause, old = [], ...more }: Details = {},
): RotationResult {
  const { clientId, accountName } = rotation;
  return {
    rotation: { clientId, accountName, state, ...more, old, message },
    done,
    left,
    ...(cause !== undefined && { cause }),
  };
}

export function toOldSecret(secret: ServiceAccountSecret, isDeleted = false): OldSecret {
  const { secretId, expiresAt, lastUsedAt } = secret;
  return { secretId, expiresAt, lastUsedAt, isDeleted };
}

/** A new secret that is there and should not be. */
export function leftSecret(
  { rotation }: Pick<RotationContext, "rotation">,
  secretId: string,
  message: string,
): Leftover {
  const { orgId, clientId, projectId } = rotation;
  return {
    what: "secret",
    orgId,
    clientId,
    secretId,
    ...(projectId !== undefined && { projectId }),
    message,
    command: `purser secrets delete ${clientId} ${secretId}`,
  };
}

/** The command that takes up a journal again. */
export function resumeCommand(journal: { readonly name: string }): string {
  return `purser secrets resume ${journal.name}`;
}

/** Returns how the run of a single rotation ended. */
export function toOutcome(
  { rotation, journal }: Pick<RotationContext, "rotation" | "journal">,
  { rotation: row, done, left, cause }: RotationResult,
): Outcome<Rotated> {
  const { clientId, accountName, secretId, expiresAt, sink, old } = row;
  const about = { orgId: rotation.orgId, clientId, accountName, journal: journal.name, old };
  const made = {
    ...about,
    ...(secretId !== undefined && { secretId }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(sink !== undefined && { sink }),
  };
  const whole = {
    ...about,
    secretId: secretId ?? "",
    expiresAt: expiresAt ?? "",
    sink: sink ?? "",
  };
  if (row.state === "finished") return { state: "done", made: whole };
  if (row.state === "awaiting") {
    return {
      state: "awaiting",
      made: whole,
      awaited: row.message,
      command: resumeCommand(journal),
    };
  }
  if (done.length === 0 && left.length === 0 && row.state !== "failed") {
    return { state: "unchanged", cause };
  }
  return { state: "in-part", made, done, left, cause };
}
