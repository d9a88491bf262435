import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";

export type Unassigned = { clientId: string; projectId: string };

export function planUnassign(
  scene: Scene,
  clientId: string,
  options: { projectId: string },
): Promise<Plan<Unassigned>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${options.projectId}`),
  );
}
