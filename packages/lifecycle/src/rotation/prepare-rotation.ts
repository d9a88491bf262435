import type { ServiceAccountSecret } from "@purser/core";
import { withoutSecrets } from "../journal/without-secrets.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import { PlanOutdatedError } from "../plan/plan-outdated-error.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf } from "../reading/level.ts";
import type { SecretSink } from "../secret-sinks/secret-sink.ts";
import { isExpired, readAccount } from "./account-reading.ts";
import { findFreeSlot } from "./free-slot.ts";
import { instant, nameOf, stoppable, type RotationContext } from "./rotation-context.ts";
import { deletionRequest, readingRequest } from "./rotation-requests.ts";
import { resultOf, type RotationResult } from "./rotation-result.ts";
import { runStep } from "./run-step.ts";
import { unlessGone, wordsOf } from "./undo.ts";

/** An account that is ready for another secret, or why it is not. */
export type Prepared =
  | {
      kind: "ready";
      sink: SecretSink;
      /** The secrets that it has, those that were deleted for room left out. */
      old: readonly ServiceAccountSecret[];
      /** Milliseconds since the epoch, by the service's clock. */
      serviceNow: number | undefined;
      /** What was done, in sentences. */
      done: readonly string[];
    }
  | { kind: "failed"; result: RotationResult };

/** Checks the sink, reads the account as it is now, and makes room where an expired secret takes it. */
export async function* prepareRotation(
  context: RotationContext,
  sink: SecretSink,
): AsyncGenerator<LifecycleEvent, Prepared> {
  const { scene, rotation, journal } = context;
  const { clock, client, signal } = scene;
  const of = { ...rotation, platform: client.platform };
  const done: string[] = [];
  try {
    yield* runStep(context, `Checking ${sink.name}`, () => sink.check());
    const { account, serviceNow } = yield* runStep(
      context,
      `Reading ${nameOf(context)}`,
      () => readAccount(scene, rotation, stoppable(context)),
      readingRequest(of, "Reads the secrets that there are."),
    );
    const slot = findFreeSlot(account.secrets, (one) => isExpired(one, serviceNow, clock.now()));
    if (slot.kind === "none")
      throw new PlanOutdatedError(noRoom(context), roomHint(rotation.clientId));
    signal?.throwIfAborted();
    await journal.append({ ...instant(context), ...withoutSecrets(rotation) });
    let old = account.secrets;
    if (slot.kind === "expired") {
      const { secretId } = slot.secret;
      done.push(`The expired secret ${secretId} was to be deleted for room, and may be gone.`);
      yield* makeRoom(context, secretId);
      done[0] = `The expired secret ${secretId} was deleted for room.`;
      old = old.filter((one) => one.secretId !== secretId);
    }
    return { kind: "ready", sink, old, serviceNow, done };
  } catch (cause) {
    const message = `Nothing was created: ${wordsOf(cause)}`;
    return { kind: "failed", result: resultOf(context, "given-up", message, { done, cause }) };
  }
}

async function* makeRoom(
  context: RotationContext,
  secretId: string,
): AsyncGenerator<LifecycleEvent, void> {
  const { scene, rotation, journal } = context;
  const { clientId } = rotation;
  const port = accountAt(scene, levelOf(rotation.projectId), clientId);
  yield* runStep(
    context,
    `Deleting the expired secret ${secretId} of ${nameOf(context)}`,
    () => unlessGone(port.secrets.delete(secretId, stoppable(context))),
    deletionRequest(
      { ...rotation, platform: scene.client.platform },
      secretId,
      "Deletes the expired secret.",
    ),
  );
  await journal.append({ ...instant(context), entry: "slot-freed", clientId, secretId });
}

/** Why there is no room. */
export function noRoom(context: Pick<RotationContext, "rotation">): string {
  return `${nameOf(context)} has two secrets that both work, and no account may have a third.`;
}

/** What to do where there is no room. */
export function roomHint(clientId: string): string {
  return `Finish the rotation that is under way with purser secrets resume, or delete the secret that nobody uses any more: purser secrets list ${clientId} tells when each was last used.`;
}
