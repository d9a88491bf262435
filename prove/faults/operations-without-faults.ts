import { contracts, platforms } from "../schema/documents.ts";
import type { Trial } from "../trial/trial.ts";

/** Returns the operations that no fault shows on, e.g. `atlas getOrg`: whoever adds an operation adds a way to break it. */
export function operationsWithoutFaults(trials: readonly Trial[]): string[] {
  return platforms.flatMap((platform) => {
    const broken = new Set(
      trials.filter((each) => each.platform === platform).flatMap(({ operations }) => operations),
    );
    return [...contracts[platform].operations.keys()]
      .filter((operationId) => !broken.has(operationId))
      .map((operationId) => `${platform} ${operationId}`);
  });
}
