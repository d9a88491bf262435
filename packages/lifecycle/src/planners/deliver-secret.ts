import {
  OrphanedSecretError,
  OutcomeUnknownError,
  PurserError,
  type CallOptions,
  type CreatedSecret,
} from "@purser/core";
import { messageOf } from "../plan/message-of.ts";
import type { LifecycleEvent } from "../plan/event.ts";
import type { Leftover, Outcome } from "../plan/outcome.ts";
import type { RunOptions } from "../plan/plan.ts";
import type { PlannedRequest } from "../plan/planned-request.ts";
import { canceled } from "../plan/run-steps.ts";
import type { Scene } from "../plan/scene.ts";
import type { SecretNote, SecretSink } from "../secret-sinks/secret-sink.ts";

/** A creation whose answer holds a secret, which goes to one sink. */
export type Delivery<Created, Made> = {
  scene: Pick<Scene, "signal">;
  sink: SecretSink;
  request: PlannedRequest;
  /** "Creating the account …" */
  words: string;
  create(options: CallOptions): PromiseLike<Created>;
  secretOf(created: Created): CreatedSecret;
  noteOf(created: Created): SecretNote;
  madeOf(created: Created): Made;
  /** What a person should know of what was created, other than that it was. */
  warningsOf(created: Created): readonly string[];
  /** Deletes what was created; resolves with what could not be deleted. */
  takeBack(created: Created): Promise<Leftover[]>;
  /** What is there if taking back an orphan failed, or if it is not known whether there is one. */
  leftoverOf(orphan: { clientId?: string; secretId?: string | undefined }, why: string): Leftover;
  /** "The account … was deleted again." */
  takenBack: string;
  /** What creating changes for good, even where what was created is taken back. */
  lasting: readonly string[];
};

const steps = 3;

/**
 * Checks the sink, creates, and hands the secret over. What was created and cannot be handed over is deleted again, whether
 * its answer was lost or the sink failed: afterwards there is no secret that nobody has.
 */
export async function* deliverSecret<Created, Made>(
  delivery: Delivery<Created, Made>,
  { signal = delivery.scene.signal }: RunOptions,
): AsyncGenerator<LifecycleEvent, Outcome<Made>> {
  const { sink, request, words } = delivery;
  const step = (number: number, said: string) =>
    ({ kind: "step", step: number, of: steps, words: said }) as const;
  if (signal?.aborted)
    return { state: "unchanged", cause: canceled({ request, words }, signal.reason) };

  const checking = step(1, `Checking ${sink.name}`);
  yield { ...checking, state: "started" };
  try {
    await sink.check();
  } catch (cause) {
    yield { ...checking, state: "failed" };
    return { state: "unchanged", cause };
  }
  yield { ...checking, state: "done" };
  if (signal?.aborted)
    return { state: "unchanged", cause: canceled({ request, words }, signal.reason) };

  const creating = { ...step(2, words), request };
  yield { ...creating, state: "started" };
  let created: Created;
  try {
    created = await delivery.create({ ...(signal && { signal }) });
  } catch (error) {
    yield { ...creating, state: "failed" };
    return yield* settleCreation(delivery, error);
  }

  // From here to the sink a consumer that walks away must not leave a secret behind that nobody has.
  let isSettled = false;
  try {
    yield { ...creating, state: "done" };
    for (const message of delivery.warningsOf(created)) yield { kind: "warning", message };
    const delivering = step(3, `Handing the secret to ${sink.name}`);
    yield { ...delivering, state: "started" };
    try {
      await sink.deliver(delivery.secretOf(created).value, delivery.noteOf(created));
    } catch (cause) {
      const left = await delivery.takeBack(created);
      isSettled = true;
      yield { ...delivering, state: "failed" };
      return yield* afterTakingBack(delivery, left, cause);
    }
    isSettled = true;
    yield { ...delivering, state: "done" };
    return { state: "done", made: delivery.madeOf(created) };
  } finally {
    if (!isSettled) await delivery.takeBack(created);
  }
}

/** An answer that was lost may have left an account or a secret that nobody has: it is deleted, or named. */
async function* settleCreation<Created, Made>(
  delivery: Delivery<Created, Made>,
  error: unknown,
): AsyncGenerator<LifecycleEvent, Outcome<Made>> {
  if (error instanceof OutcomeUnknownError) {
    const why = `Whether ${delivery.words.toLowerCase()} took effect is not known.`;
    const leftover = delivery.leftoverOf({}, why);
    yield { kind: "left-behind", leftover };
    return { state: "in-part", made: {}, done: [], left: [leftover], cause: error };
  }
  if (!(error instanceof OrphanedSecretError)) return { state: "unchanged", cause: error };
  const { clientId, secretId } = error;
  const left: Leftover[] = [];
  try {
    await error.remove();
  } catch (failure) {
    const why = `Its answer was lost, and deleting what came of it failed: ${messageOf(failure)}`;
    left.push(delivery.leftoverOf({ clientId, secretId }, why));
  }
  // The orphan is settled, which its error would still ask for: what remains is why the answer was lost.
  const cause = error.cause instanceof PurserError ? error.cause : error;
  return yield* afterTakingBack(delivery, left, cause);
}

async function* afterTakingBack<Made>(
  { takenBack, lasting }: Pick<Delivery<never, Made>, "takenBack" | "lasting">,
  left: Leftover[],
  cause: unknown,
): AsyncGenerator<LifecycleEvent, Outcome<Made>> {
  for (const leftover of left) yield { kind: "left-behind", leftover };
  if (left.length === 0) yield { kind: "warning", message: takenBack };
  for (const message of lasting) yield { kind: "warning", message };
  if (left.length === 0 && lasting.length === 0) return { state: "unchanged", cause };
  return { state: "in-part", made: {}, done: lasting, left, cause };
}
