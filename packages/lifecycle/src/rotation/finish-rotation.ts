import type { ServiceAccountSecret } from "@purser/core";
import type { LifecycleEvent } from "../plan/event.ts";
import { PlanOutdatedError } from "../plan/plan-outdated-error.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf } from "../reading/level.ts";
import { readAccount } from "./account-reading.ts";
import { instant, nameOf, stoppable, type RotationContext } from "./rotation-context.ts";
import { deletionRequest, readingRequest } from "./rotation-requests.ts";
import { resultOf, toOldSecret, type RotationResult } from "./rotation-result.ts";
import { runStep } from "./run-step.ts";
import { decideSuccession, type Delivered, type Succession } from "./successor.ts";
import { unlessGone, wordsOf } from "./undo.ts";

/** A new secret that was delivered. */
export type DeliveredSecret = Omit<Delivered, "isSelf" | "secretEnding"> & {
  expiresAt: string;
  sink: string;
};

/** Milliseconds between two looks at whether the new secret was used. */
const lookingInterval = 15_000;

/** Deletes the old secrets of a delivered one once that has been used, and says what is awaited until then. */
export async function* finishRotation(
  context: RotationContext,
  delivered: DeliveredSecret,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { secretId, expiresAt, sink } = delivered;
  const { rotation } = context;
  const made = { secretId, expiresAt, sink };
  const done = [`The new secret ${secretId} was delivered to ${sink}.`];
  try {
    const succession = yield* awaitSuccession(context, delivered);
    switch (succession.kind) {
      case "complete":
        return await complete(context, made, []);
      case "delete":
        if (rotation.finish) return yield* deleteOld(context, made, succession.old);
        return resultOf(context, "awaiting", "the deletion of the old secret", {
          ...made,
          old: succession.old.map((one) => toOldSecret(one)),
        });
      case "wait": {
        const { old, awaited } = succession;
        return resultOf(context, "awaiting", awaited, {
          ...made,
          old: old.map((one) => toOldSecret(one)),
        });
      }
      case "lost":
      default: {
        const message = `${succession.reason}: nothing else was deleted.`;
        const cause = new PlanOutdatedError(message, `Rotate ${nameOf(context)} anew.`);
        const old = succession.old.map((one) => toOldSecret(one));
        return resultOf(context, "failed", message, { ...made, old, done, cause });
      }
    }
  } catch (cause) {
    const message = `The new secret was delivered; going on with the old one failed: ${wordsOf(cause)}`;
    return resultOf(context, "failed", message, { ...made, done, cause });
  }
}

async function* awaitSuccession(
  context: RotationContext,
  delivered: DeliveredSecret,
): AsyncGenerator<LifecycleEvent, Succession> {
  const { scene, rotation, waitMs } = context;
  const { clock, client, signal } = scene;
  const of = { ...rotation, platform: client.platform };
  const secretEnding = scene.self === rotation.clientId ? scene.secretEnding : undefined;
  const known = { ...delivered, isSelf: rotation.isSelf, secretEnding };
  const until = clock.now() + waitMs;
  const read = yield* runStep(
    context,
    `Looking whether the new secret of ${nameOf(context)} was used`,
    () => readAccount(scene, rotation, stoppable(context)),
    readingRequest(of, "Reads when the secrets were last used."),
  );
  let succession = decideSuccession(read, known, clock.now());
  while (succession.kind === "wait" && clock.now() < until) {
    const milliseconds = Math.min(lookingInterval, until - clock.now());
    yield { kind: "waiting", words: `Waiting for ${succession.awaited}`, milliseconds };
    await clock.sleep(milliseconds, signal);
    const again = await readAccount(scene, rotation, stoppable(context));
    succession = decideSuccession(again, known, clock.now());
  }
  return succession;
}

type Made = { secretId: string; expiresAt: string; sink: string };

async function* deleteOld(
  context: RotationContext,
  made: Made,
  old: readonly ServiceAccountSecret[],
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { scene, rotation, journal } = context;
  const { clientId } = rotation;
  const port = accountAt(scene, levelOf(rotation.projectId), clientId);
  const of = { ...rotation, platform: scene.client.platform };
  for (const { secretId } of old) {
    yield* runStep(
      context,
      `Deleting the old secret ${secretId} of ${nameOf(context)}`,
      () => unlessGone(port.secrets.delete(secretId, stoppable(context))),
      deletionRequest(of, secretId, "Deletes the old secret."),
    );
    await journal.append({ ...instant(context), entry: "old-deleted", clientId, secretId });
  }
  return await complete(context, made, old);
}

async function complete(
  context: RotationContext,
  made: Made,
  old: readonly ServiceAccountSecret[],
): Promise<RotationResult> {
  const { journal, rotation } = context;
  await journal.append({ ...instant(context), entry: "finished", clientId: rotation.clientId });
  const message = old.length === 0 ? "There is no old secret." : "The old secret was deleted.";
  return resultOf(context, "finished", message, {
    ...made,
    old: old.map((one) => toOldSecret(one, true)),
  });
}
