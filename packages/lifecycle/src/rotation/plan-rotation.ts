import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import type { Rotated } from "./rotated.ts";
import type { RotationMeans } from "./rotation-means.ts";
import type { RotationOptions } from "./rotation-options.ts";

export function planRotation(
  scene: Scene,
  clientId: string,
  options: RotationOptions,
  means: RotationMeans,
): Promise<Plan<Rotated>> {
  return Promise.reject(
    new Error(`Not there yet: ${scene.orgId} ${clientId} ${options.projectId} ${means.sink.name}`),
  );
}
