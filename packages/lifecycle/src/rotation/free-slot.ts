import type { ServiceAccountSecret } from "@purser/core";
import { mostSecrets } from "../guards/free-slot.ts";

/** Whether there is room for another secret: also by deleting one that has expired, which takes nothing from anybody. */
export type FreeSlot =
  | { kind: "free" }
  | { kind: "expired"; secret: ServiceAccountSecret }
  | { kind: "none" };

/** Finds room for another secret. Of two expired secrets the one that ended first is given up. */
export function findFreeSlot(
  secrets: readonly ServiceAccountSecret[],
  hasEnded: (secret: ServiceAccountSecret) => boolean,
): FreeSlot {
  if (secrets.length < mostSecrets) return { kind: "free" };
  const [secret] = secrets
    .filter(hasEnded)
    .toSorted((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt));
  return secret ? { kind: "expired", secret } : { kind: "none" };
}
