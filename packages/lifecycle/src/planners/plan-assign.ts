import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";

/** The project to assign an account to, and the roles it shall have there. */
export type AssignmentToMake = { projectId: string; roles: readonly string[] };

export type Assigned = { clientId: string; projectId: string; roles: readonly string[] };

export function planAssign(
  scene: Scene,
  clientId: string,
  assignment: AssignmentToMake,
): Promise<Plan<Assigned>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${assignment.projectId}`),
  );
}
