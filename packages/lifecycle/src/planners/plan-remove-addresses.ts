import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { LevelOption } from "./level.ts";

/** The entries that were removed, as they were given. */
export type RemovedAddresses = { clientId: string; removed: readonly string[] };

export function planRemoveAddresses(
  scene: Scene,
  clientId: string,
  entries: readonly string[],
  options: LevelOption = {},
): Promise<Plan<RemovedAddresses>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${entries.length} ${options.projectId}`),
  );
}
