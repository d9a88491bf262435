import { NotFoundError, type CallOptions } from "@purser/core";
import type { Scene } from "../plan/scene.ts";
import { projectAccount } from "./account-port.ts";

/** The roles of an account in a project; undefined where it is not assigned to it. Throws what else reading throws. */
export async function readAssignment(
  scene: Scene,
  projectId: string,
  clientId: string,
  options: CallOptions = scene.signal ? { signal: scene.signal } : {},
): Promise<readonly string[] | undefined> {
  try {
    const { roles } = await projectAccount(scene, projectId, clientId).get(options);
    return roles;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
