import { rotationOf } from "../jobs/job-rotation.ts";
import type { RotationEntry } from "../journal/journal-entry.ts";
import type { PlannedRequest } from "../plan/planned-request.ts";
import { requestsOfRotation } from "./planned-rotation.ts";
import { deletionRequest, readingRequest } from "./rotation-requests.ts";
import { begun, isOver, type JournalState, type RotationState } from "./rotation-state.ts";

/** A rotation that is not complete, as it is to be completed. */
export type Pending = { rotation: RotationEntry; state: RotationState };

/** Returns the rotations of a journal that something is left to do for: with a sink, also those that were given up. */
export function pendingOf(
  { job, rotations }: JournalState,
  { finish, isRestarted }: { finish: boolean; isRestarted: boolean },
): Pending[] {
  const notBegun = (job?.accounts ?? [])
    .filter(({ clientId }) => !rotations.has(clientId))
    .flatMap((account) => (job ? [begun(rotationOf(job, account))] : []));
  return [...rotations.values(), ...notBegun]
    .filter((state) => !isOver(state) || (isRestarted && state.phase === "given-up"))
    .map((state) => ({ rotation: { ...state.rotation, finish }, state }));
}

/** The requests that complete a rotation, as far as the journal tells. */
export function requestsOfPending(
  { rotation, state }: Pending,
  isRestarted: boolean,
): PlannedRequest[] {
  const { phase, known, secretId = "{secretId}" } = state;
  const anew = isRestarted ? requestsOfRotation(rotation) : [];
  if (phase === "begun" || phase === "given-up") return anew;
  const reading = readingRequest(rotation, "Reads the secrets that there are.");
  if (phase === "delivered" || phase === "delivering") {
    const old = rotation.finish ? known : [];
    return [
      reading,
      ...old.map((id) =>
        deletionRequest(rotation, id, "Deletes the old secret, if the new one has been used."),
      ),
    ];
  }
  const effect = "Deletes the new secret, whose value nobody has, if it is there.";
  return [reading, deletionRequest(rotation, secretId, effect), ...anew];
}
