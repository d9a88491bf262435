import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { LevelOption } from "./level.ts";

/** What to change of an account. What is left out stays as it is. */
export type AccountChanges = {
  name?: string;
  description?: string;
  /** The roles it shall have at the plan's level from now on: those left out are taken away. */
  roles?: readonly string[];
};

/** The account as it is afterwards. */
export type UpdatedAccount = {
  clientId: string;
  name: string;
  description: string;
  roles: readonly string[];
};

export function planUpdateAccount(
  scene: Scene,
  clientId: string,
  changes: AccountChanges,
  options: LevelOption = {},
): Promise<Plan<UpdatedAccount>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${changes.name} ${options.projectId}`),
  );
}
