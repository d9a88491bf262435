import type { RotationEntry } from "../journal/journal-entry.ts";
import type { PlannedRequest } from "../plan/planned-request.ts";
import type { FreeSlot } from "./free-slot.ts";
import {
  creationRequest,
  deletionRequest,
  readingRequest,
  verificationRequests,
} from "./rotation-requests.ts";

/** The requests of a rotation from its beginning, in order. */
export function requestsOfRotation(
  rotation: RotationEntry,
  slot: FreeSlot = { kind: "free" },
): PlannedRequest[] {
  const { secretExpiresAfterHours, finish } = rotation;
  const deletion = (secretId: string, effect: string) =>
    deletionRequest(rotation, secretId, effect);
  return [
    readingRequest(rotation, "Reads the secrets that there are."),
    ...(slot.kind === "expired"
      ? [deletion(slot.secret.secretId, "Deletes the expired secret.")]
      : []),
    creationRequest(rotation, secretExpiresAfterHours),
    ...verificationRequests(rotation),
    readingRequest(
      rotation,
      "Reads when the new secret was last used, which was the verification.",
    ),
    ...(finish
      ? [
          readingRequest(rotation, "Reads when the secrets were last used."),
          deletion("{secretId}", "Deletes the old secret, if the new one has been used by then."),
        ]
      : []),
  ];
}
