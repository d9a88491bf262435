import type { LifecycleEvent } from "../plan/event.ts";
import type { AccountReading } from "./account-reading.ts";
import { finishRotation, type DeliveredSecret } from "./finish-rotation.ts";
import { instant, type RotationContext } from "./rotation-context.ts";
import type { FindSink } from "./rotation-means.ts";
import { resultOf, toOldSecret, type RotationResult } from "./rotation-result.ts";
import type { RotationState } from "./rotation-state.ts";
import { undo } from "./undo.ts";

/** What a rotation is taken up with. */
export type Resumption = {
  state: RotationState;
  findSink: FindSink;
  /** Whether a secret of which nobody knows if it was delivered is to make room for another one. */
  isRestarted: boolean;
};

/**
 * Goes on with a secret that was handed to a sink, or was about to be. Whether it arrived is asked of the sink; where nobody
 * can look into that, a use of the secret proves it, and until then it is left alone: deleting it could take the only
 * secret from whoever has it.
 */
export async function* resumeDelivery(
  context: RotationContext,
  { state, findSink, isRestarted }: Resumption,
  read: AccountReading,
): AsyncGenerator<LifecycleEvent, RotationResult> {
  const { journal, rotation } = context;
  const { clientId } = rotation;
  const { secretId = "", expiresAt = "", sink, phase, known, usedBefore = 0 } = state;
  const delivered: DeliveredSecret = { secretId, expiresAt, sink, known, usedBefore };
  if (phase === "delivering") {
    const arrival = await arrivalOf(delivered, findSink, read);
    if (arrival === "no" || (arrival === "unknown" && isRestarted)) {
      return yield* undo(context, { secretId, why: "not-delivered", cause: undefined, done: [] });
    }
    if (arrival === "unknown") return awaitProof(context, delivered, read);
    await journal.append({ ...instant(context), entry: "delivered", clientId, secretId });
  }
  return yield* finishRotation(context, delivered);
}

async function arrivalOf(
  { secretId, sink, usedBefore }: DeliveredSecret,
  findSink: FindSink,
  { account }: AccountReading,
): Promise<"yes" | "no" | "unknown"> {
  const secret = account.secrets.find((one) => one.secretId === secretId);
  if (Date.parse(secret?.lastUsedAt ?? "") > usedBefore) return "yes";
  if (!secret) return "no";
  return (await findSink(sink)?.holds?.(secret.maskedValue)) ?? "unknown";
}

function awaitProof(
  context: RotationContext,
  { secretId, expiresAt, sink, known }: DeliveredSecret,
  { account }: AccountReading,
): RotationResult {
  const awaited = `a use of the new secret ${secretId}: the process ended while ${sink} took it, so nobody knows whether it has it. If it has not, resume with a sink to make another one`;
  const old = account.secrets.filter((one) => known.includes(one.secretId));
  return resultOf(context, "awaiting", awaited, {
    secretId,
    expiresAt,
    sink,
    old: old.map((one) => toOldSecret(one)),
  });
}
