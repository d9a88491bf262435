import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { LevelOption } from "./level.ts";
import type { SecretMeans } from "./secret-means.ts";

/** A service account to create: in the organization with its roles there, or through a project with its roles in that. */
export type AccountToCreate = LevelOption & {
  name: string;
  description: string;
  roles: readonly string[];
  /** Hours until its first secret expires. */
  secretExpiresAfterHours: number;
};

export type CreatedAccount = {
  clientId: string;
  secretId: string;
  /** ISO 8601. */
  secretExpiresAt: string;
  /** The sink that took the secret. */
  deliveredTo: string;
};

export function planCreateAccount(
  scene: Scene,
  account: AccountToCreate,
  means: SecretMeans,
): Promise<Plan<CreatedAccount>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${account.name} ${means.sink.name}`),
  );
}
