import type { CreatedSecret, ServiceAccountSecret } from "@purser/core";
import type { GivingUp } from "../journal/journal-entry.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import { placeOf, type SecretSink } from "../secret-sinks/secret-sink.ts";
import { readAccount } from "./account-reading.ts";
import { finishRotation } from "./finish-rotation.ts";
import { endAfterRotation, toIso } from "./old-life.ts";
import { instant, nameOf, stoppable, type RotationContext } from "./rotation-context.ts";
import { readingRequest } from "./rotation-requests.ts";
import { resultOf, toOldSecret, type RotationResult } from "./rotation-result.ts";
import { runStep } from "./run-step.ts";
import { undo, wordsOf } from "./undo.ts";

/** Milliseconds. Dates of the API and of HTTP are cut to the second. */
const granularity = 1000;

export type Delivery = {
  created: CreatedSecret;
  /** Milliseconds since the epoch, by the machine's clock: when the creation was sent. */
  sentAt: number;
  /** The secrets that there were before, as they were before. */
  old: readonly ServiceAccountSecret[];
  /** What was done and stays if this fails, in sentences. */
  done: readonly string[];
};

/**
 * Verifies a new secret and hands it to the sink. Until that took it the secret is this process's alone: whatever fails, it
 * is deleted again.
 */
export async function* deliverSecret(
  context: RotationContext,
  sink: SecretSink,
  { created, sentAt, old, done }: Delivery,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { journal, rotation, scene } = context;
  const { clientId, accountName, orgId, finish } = rotation;
  const { secretId, expiresAt, value } = created;
  let why: GivingUp = "not-verified";
  let usedBefore: number;
  try {
    await journal.append({ ...instant(context), entry: "created", clientId, secretId, expiresAt });
    usedBefore = yield* verify(context, created, sentAt);
    why = "canceled";
    scene.signal?.throwIfAborted();
    why = "not-delivered";
    await journal.append({ ...instant(context), entry: "delivering", clientId, secretId });
    yield* runStep(context, `Handing the new secret of ${nameOf(context)} to ${sink.name}`, () =>
      sink.deliver(value, { orgId, clientId, accountName, secretId, expiresAt }),
    );
  } catch (cause) {
    if (scene.signal?.aborted === true) why = "canceled";
    return yield* undo(context, { secretId, why, cause, done });
  }
  const made = { secretId, expiresAt, sink: placeOf(sink) };
  try {
    await journal.append({ ...instant(context), entry: "delivered", clientId, secretId });
  } catch (cause) {
    const message = `The new secret was delivered, but the journal does not say so: ${wordsOf(cause)}`;
    const told = [...done, `The new secret ${secretId} was delivered to ${sink.name}.`];
    return resultOf(context, "failed", message, { ...made, done: told, cause });
  }
  const known = old.map((one) => one.secretId);
  if (finish || old.length === 0) {
    return yield* finishRotation(context, { ...made, known, usedBefore });
  }
  const cut = old.map((one) => ({
    ...one,
    expiresAt: endAfterRotation(one.expiresAt, Date.parse(created.createdAt)),
  }));
  return resultOf(context, "awaiting", `the first use of the new secret ${secretId}`, {
    ...made,
    old: cut.map((one) => toOldSecret(one)),
  });
}

/** Returns until when uses of the secret can be those of its verification: milliseconds, by the service's clock. */
async function* verify(
  context: RotationContext,
  { secretId, value, createdAt }: CreatedSecret,
  sentAt: number,
): AsyncGenerator<LifecycleEvent, number> {
  const { scene, rotation, journal, verify } = context;
  const { clientId } = rotation;
  const { signal, clock, client } = scene;
  yield* runStep(context, `Obtaining a token with the new secret of ${nameOf(context)}`, () =>
    verify({ clientId, clientSecret: value }, signal && { signal }),
  );
  const of = { ...rotation, platform: client.platform };
  const serviceNow = yield* runStep(
    context,
    `Noting when the new secret of ${nameOf(context)} was used for that`,
    async () => {
      const read = await readAccount(scene, rotation, stoppable(context)).catch(() => undefined);
      // Without it the time that went by here is counted from the instant of the creation, by the service's clock.
      return read?.serviceNow ?? Date.parse(createdAt) + (clock.now() - sentAt) + granularity;
    },
    readingRequest(of, "Reads when the new secret was last used, which was the verification."),
  );
  const usedBefore = serviceNow + granularity;
  await journal.append({
    ...instant(context),
    entry: "verified",
    clientId,
    secretId,
    usedBefore: toIso(usedBefore),
  });
  return usedBefore;
}
