import { NotFoundError, OutcomeUnknownError, type OrphanedSecretError } from "@purser/core";
import type { GivingUp } from "../journal/journal-entry.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf } from "../reading/level.ts";
import { instant, nameOf, unstoppable, type RotationContext } from "./rotation-context.ts";
import { deletionRequest } from "./rotation-requests.ts";
import { leftSecret, resultOf, resumeCommand, type RotationResult } from "./rotation-result.ts";
import { runStep } from "./run-step.ts";

/** A new secret that is to go again, and why. */
export type Undoing = {
  secretId: string;
  why: GivingUp;
  cause: unknown;
  /** What was done and stays, in sentences. */
  done: readonly string[];
  /** Deletes it, where that takes more than its ID. */
  remove?: () => Promise<void>;
};

/**
 * Deletes a new secret that nobody is to have, also when the person has stopped the run. Its ID is written down first, so
 * that a later run can do it.
 */
export async function* undo(
  context: RotationContext,
  { secretId, why, cause, done, remove }: Undoing,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { scene, rotation, journal } = context;
  const { clientId } = rotation;
  const port = accountAt(scene, levelOf(rotation.projectId), clientId);
  const work = async () => {
    // A journal that cannot be written is no reason to leave the secret.
    await journal
      .append({ ...instant(context), entry: "undoing", clientId, secretId, why })
      .catch(() => undefined);
    await unlessGone(remove ? remove() : port.secrets.delete(secretId, unstoppable(context)));
  };
  const request = deletionRequest(
    { ...rotation, platform: scene.client.platform },
    secretId,
    "Deletes the new secret again.",
  );
  try {
    yield* runStep(
      context,
      `Deleting the new secret ${secretId} of ${nameOf(context)} again`,
      work,
      request,
    );
    await journal.append({ ...instant(context), entry: "given-up", clientId, why, left: [] });
  } catch (error) {
    return yield* leave(context, { secretId, cause, done, error });
  }
  return resultOf(context, "given-up", `${reasons[why]} It was deleted again.`, { done, cause });
}

type Leaving = { secretId: string; cause: unknown; done: readonly string[]; error: unknown };

async function* leave(
  context: RotationContext,
  { secretId, cause, done, error }: Leaving,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { journal } = context;
  const isSomebodys = error instanceof OutcomeUnknownError;
  const message = isSomebodys
    ? `The secret ${secretId} has been used, so somebody has its value. It was left alone.`
    : `The new secret ${secretId} of ${nameOf(context)} is still there, and nobody is to have it: ${wordsOf(error)}`;
  const { clientId } = context.rotation;
  if (isSomebodys) {
    await journal
      .append({
        ...instant(context),
        entry: "given-up",
        clientId,
        why: "unproven",
        left: [secretId],
      })
      .catch(() => undefined);
  }
  const leftover = leftSecret(context, secretId, message);
  const left = isSomebodys ? leftover : { ...leftover, command: resumeCommand(journal) };
  yield { kind: "left-behind", leftover: left };
  const state = isSomebodys ? "given-up" : "failed";
  return resultOf(context, state, message, { done, left: [left], cause: cause ?? error });
}

/** What was wrong with a new secret, for people. */
export const reasons: Readonly<Record<GivingUp, string>> = {
  "not-created": "No secret was created.",
  "value-lost": "The value of the new secret was lost.",
  "not-verified": "The new secret could not be verified.",
  "not-delivered": "The sink did not take the new secret.",
  canceled: "The rotation was stopped before the new secret was delivered.",
  unproven: "There is a secret that may be this rotation's or somebody else's.",
};

export async function unlessGone(deletion: PromiseLike<void>): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Undoes a creation whose answer was lost: the client looks once more, and leaves alone what has been used. */
export function undoOrphan(
  context: RotationContext,
  orphan: OrphanedSecretError,
  done: readonly string[],
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { secretId = "" } = orphan;
  return undo(context, {
    secretId,
    why: "value-lost",
    cause: orphan,
    done,
    remove: () => orphan.remove(),
  });
}
