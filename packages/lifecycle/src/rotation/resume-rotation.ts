import { OutcomeUnknownError } from "@purser/core";
import type { GivingUp } from "../journal/journal-entry.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import { readAccount, type AccountReading } from "./account-reading.ts";
import { findOwnSecret, type OwnSecret } from "./own-secret.ts";
import { resumeDelivery, type Resumption } from "./resume-delivery.ts";
import { instant, nameOf, stoppable, type RotationContext } from "./rotation-context.ts";
import { readingRequest } from "./rotation-requests.ts";
import { leftSecret, resultOf, type RotationResult } from "./rotation-result.ts";
import type { RotationState } from "./rotation-state.ts";
import { runStep } from "./run-step.ts";
import { reasons, undo, wordsOf } from "./undo.ts";

/** Milliseconds after the intention during which a request may still be on its way, and before the account is read again. */
const onItsWay = 60_000;
const settling = 5000;

/**
 * Takes a rotation up where its journal ends, so that afterwards there is either a delivered secret or none. What it comes
 * to when all is as it should be already is told without a request.
 */
export async function* resumeRotation(
  context: RotationContext,
  resumption: Resumption,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { state } = resumption;
  const { phase, why = "not-created" } = state;
  if (phase === "begun") return resultOf(context, "not-started", "Nothing was created yet.");
  if (phase === "given-up") return resultOf(context, "given-up", reasons[why]);
  if (phase === "finished") {
    const { secretId, expiresAt, sink } = state;
    const made = { sink, ...(secretId && { secretId }), ...(expiresAt && { expiresAt }) };
    return resultOf(context, "finished", "It is complete.", made);
  }
  try {
    if (phase === "intended") return yield* resumeIntention(context, state);
    const read = yield* readAgain(context);
    const { secretId = "" } = state;
    if (phase !== "delivered" && !read.account.secrets.some((one) => one.secretId === secretId)) {
      return await giveUp(context, phase === "undoing" ? why : "value-lost", []);
    }
    if (phase === "delivering" || phase === "delivered") {
      return yield* resumeDelivery(context, resumption, read);
    }
    return yield* undoAgain(context, state, read);
  } catch (cause) {
    const message = `Going on from the journal failed: ${wordsOf(cause)}`;
    return resultOf(context, "failed", message, { cause });
  }
}

async function* readAgain(
  context: RotationContext,
): AsyncGenerator<LifecycleEvent, AccountReading> {
  const { scene, rotation } = context;
  const of = { ...rotation, platform: scene.client.platform };
  return yield* runStep(
    context,
    `Reading ${nameOf(context)}`,
    () => readAccount(scene, rotation, stoppable(context)),
    readingRequest(of, "Reads the secrets that there are."),
  );
}

async function* resumeIntention(
  context: RotationContext,
  state: RotationState,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { clock, signal } = context.scene;
  let own: OwnSecret = findOwnSecret(yield* readAgain(context), state);
  if (own.kind === "absent" && clock.now() - state.intendedAt < onItsWay) {
    const words = "Waiting for a request that may still be on its way";
    yield { kind: "waiting", words, milliseconds: settling };
    await clock.sleep(settling, signal);
    own = findOwnSecret(yield* readAgain(context), state);
  }
  if (own.kind === "absent") return await giveUp(context, "not-created", []);
  if (own.kind === "ours") {
    const { secretId } = own;
    return yield* undo(context, { secretId, why: "value-lost", cause: undefined, done: [] });
  }
  const { secretIds } = own;
  const message = `${reasons.unproven} Find out who made it, and delete it if it is nobody's: ${secretIds.join(", ")}.`;
  const left = secretIds.map((secretId) => leftSecret(context, secretId, message));
  for (const leftover of left) yield { kind: "left-behind", leftover };
  return { ...(await giveUp(context, "unproven", secretIds)), left };
}

/** Deletes a secret that was to go; one that was only taken for ours stays if somebody has used it. */
async function* undoAgain(
  context: RotationContext,
  { secretId = "", isProven, why = "value-lost" }: RotationState,
  { account }: AccountReading,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const seen = account.secrets.find((one) => one.secretId === secretId);
  const isSomebodys = !isProven && seen !== undefined && seen.lastUsedAt !== null;
  const remove = () => Promise.reject(new OutcomeUnknownError(`${secretId} has been used.`));
  return yield* undo(context, {
    secretId,
    why,
    cause: undefined,
    done: [],
    ...(isSomebodys && { remove }),
  });
}

async function giveUp(
  context: RotationContext,
  why: GivingUp,
  left: readonly string[],
): Promise<RotationResult> {
  const { clientId } = context.rotation;
  await context.journal.append({ ...instant(context), entry: "given-up", clientId, why, left });
  return resultOf(context, "given-up", reasons[why]);
}
