import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { LevelOption } from "./level.ts";

/** The entries that were added, as they were given. */
export type AddedAddresses = { clientId: string; added: readonly string[] };

export function planAddAddresses(
  scene: Scene,
  clientId: string,
  entries: readonly string[],
  options: LevelOption = {},
): Promise<Plan<AddedAddresses>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${entries.length} ${options.projectId}`),
  );
}
