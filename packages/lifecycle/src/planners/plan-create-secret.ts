import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { LevelOption } from "./level.ts";
import type { SecretMeans } from "./secret-means.ts";

export type SecretToCreate = LevelOption & {
  /** Hours until it expires. */
  secretExpiresAfterHours: number;
  /** Allows it for the credential in use, whose own secret then ends within seven days. @default false */
  self?: boolean;
};

export type MadeSecret = {
  clientId: string;
  secretId: string;
  /** ISO 8601. */
  expiresAt: string;
  /** The sink that took the secret. */
  deliveredTo: string;
};

export function planCreateSecret(
  scene: Scene,
  clientId: string,
  secret: SecretToCreate,
  means: SecretMeans,
): Promise<Plan<MadeSecret>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${secret.projectId} ${means.sink.name}`),
  );
}
