import type { Scene } from "../plan/scene.ts";
import { organizationAccount } from "./account-port.ts";
import { factOf } from "./fact-of.ts";

/**
 * The organization roles of the account in use, where a plan acts on it through a project. Undefined for other accounts,
 * and where they cannot be read: then nothing is taken for granted.
 */
export async function readOwnRoles(
  scene: Scene,
  clientId: string,
): Promise<readonly string[] | undefined> {
  if (scene.self !== clientId) return undefined;
  const roles = await factOf(scene, "getOrgServiceAccount", async (options) => {
    const account = await organizationAccount(scene, clientId).get(options);
    return account.roles;
  });
  return roles.state === "ok" ? roles.value : undefined;
}
