import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";

export type DeletedAccount = { clientId: string };

export function planDeleteAccount(scene: Scene, clientId: string): Promise<Plan<DeletedAccount>> {
  return Promise.reject(new Error(`Not there yet: ${scene.orgId} ${clientId}`));
}
