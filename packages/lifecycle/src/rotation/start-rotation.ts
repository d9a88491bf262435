import {
  isNothingCreated,
  OrphanedSecretError,
  OutcomeUnknownError,
  type CreatedSecret,
} from "@purser/core";
import type { LifecycleEvent } from "../plan/event.ts";
import { accountAt } from "../reading/account-port.ts";
import { levelOf } from "../reading/level.ts";
import { placeOf, type SecretSink } from "../secret-sinks/secret-sink.ts";
import { deliverSecret } from "./deliver-secret.ts";
import { tellCutLives, toIso } from "./old-life.ts";
import { creationDeadline } from "./own-secret.ts";
import { prepareRotation, type Prepared } from "./prepare-rotation.ts";
import { instant, nameOf, stoppable, type RotationContext } from "./rotation-context.ts";
import { creationRequest } from "./rotation-requests.ts";
import { leftSecret, resultOf, resumeCommand, type RotationResult } from "./rotation-result.ts";
import { runStep } from "./run-step.ts";
import { undoOrphan, wordsOf } from "./undo.ts";

/**
 * Rotates one account from its beginning: each step is in the journal before the next one is taken. Never throws for what
 * the service, the sink or the person says.
 */
export async function* startRotation(
  context: RotationContext,
  sink: SecretSink,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const prepared = yield* prepareRotation(context, sink);
  if (prepared.kind === "failed") return prepared.result;
  const { clock } = context.scene;
  const sentAt = clock.now();
  let created: CreatedSecret;
  try {
    created = yield* create(context, prepared);
  } catch (cause) {
    return yield* afterFailure(context, prepared, cause, sentAt);
  }
  return yield* deliverSecret(context, sink, {
    created,
    sentAt,
    old: prepared.old,
    done: [...prepared.done, ...tellCutLives(prepared.old, Date.parse(created.createdAt))],
  });
}

async function* create(
  context: RotationContext,
  { old, serviceNow, sink }: Extract<Prepared, { kind: "ready" }>,
): AsyncGenerator<LifecycleEvent, CreatedSecret> {
  const { scene, rotation, journal } = context;
  const { clientId, secretExpiresAfterHours, projectId } = rotation;
  const known = old.map(({ secretId }) => secretId);
  const port = accountAt(scene, levelOf(projectId), clientId);
  await journal.append({
    ...instant(context),
    entry: "intended",
    clientId,
    known,
    ...(serviceNow !== undefined && { serviceAt: toIso(serviceNow) }),
    sink: placeOf(sink),
  });
  return yield* runStep(
    context,
    `Creating a secret of ${nameOf(context)}`,
    () =>
      port.secrets.create(
        { secretExpiresAfterHours },
        { ...stoppable(context), known, deadline: creationDeadline },
      ),
    creationRequest({ ...rotation, platform: scene.client.platform }, secretExpiresAfterHours),
  );
}

async function* afterFailure(
  context: RotationContext,
  { old, done }: Extract<Prepared, { kind: "ready" }>,
  cause: unknown,
  sentAt: number,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { journal, rotation } = context;
  const { clientId } = rotation;
  if (cause instanceof OrphanedSecretError) {
    return yield* undoOrphan(context, cause, [...done, ...tellCutLives(old, sentAt)]);
  }
  if (cause instanceof OutcomeUnknownError && !isNothingCreated(cause)) {
    const leftover = { ...leftSecret(context, "", cause.message), command: resumeCommand(journal) };
    const { secretId: _, ...left } = leftover;
    yield { kind: "left-behind", leftover: left };
    return resultOf(context, "failed", cause.message, { done, left: [left], cause });
  }
  // All other errors of a creation mean that nothing was created. Should this entry be lost, the journal says less than
  // is known, and a resumption looks for itself.
  await journal
    .append({ ...instant(context), entry: "given-up", clientId, why: "not-created", left: [] })
    .catch(() => undefined);
  return resultOf(context, "given-up", `No secret was created: ${wordsOf(cause)}`, { done, cause });
}
