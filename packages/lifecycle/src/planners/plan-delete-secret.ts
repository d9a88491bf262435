import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { LevelOption } from "./level.ts";

export type DeletedSecret = { clientId: string; secretId: string };

export function planDeleteSecret(
  scene: Scene,
  clientId: string,
  secretId: string,
  options: LevelOption = {},
): Promise<Plan<DeletedSecret>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${secretId} ${options.projectId}`),
  );
}
