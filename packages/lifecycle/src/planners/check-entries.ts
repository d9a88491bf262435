import { InvalidRequestError } from "@purser/core";
import { planRequest, type PlannedRequest } from "../plan/planned-request.ts";
import type { Scene } from "../plan/scene.ts";
import { operationAt, paramsOf, type Level } from "../reading/level.ts";

/**
 * Returns the requests that remove entries, one each. They check the form of addresses and blocks, of new ones as well: the
 * body of adding has them as any text. Throws an `InvalidRequestError` for none at all and for any that is neither.
 */
export function checkEntries(
  scene: Scene,
  level: Level,
  clientId: string,
  entries: readonly string[],
): Promise<PlannedRequest[]> {
  const operationId = operationAt(level, "removeAddress");
  if (entries.length === 0) {
    const faults = [{ path: "entries", message: "must have one at least" }];
    throw new InvalidRequestError("No address or block was given. Give one at least.", {
      operationId,
      faults,
    });
  }
  return Promise.all(
    entries.map((entry) =>
      planRequest(scene, {
        operationId,
        params: { ...paramsOf(scene, level), clientId, ipAddress: entry },
        effect: `Takes ${entry} off the access list.`,
      }),
    ),
  );
}
