import { NotAllowedError, NotFoundError, type CreatedServiceAccount } from "@purser/core";
import type { Leftover } from "../plan/outcome.ts";
import type { Scene } from "../plan/scene.ts";
import { organizationAccount, projectAccount } from "../reading/account-port.ts";
import type { Level } from "../reading/level.ts";
import { messageOf } from "./deliver-secret.ts";

/**
 * Deletes an account that was just created; resolves with what could not be deleted. Who may create through a project may
 * not always delete from the organization: then its secret is deleted and it is taken out of the project, which leaves an
 * account that nobody can use.
 */
export async function takeAccountBack(
  scene: Scene,
  level: Level,
  { clientId, name, secret }: CreatedServiceAccount,
  leftoverOf: (why: string) => Leftover,
): Promise<Leftover[]> {
  try {
    await unlessGone(organizationAccount(scene, clientId).delete());
    return [];
  } catch (error) {
    const kept = `The new account "${name}" could not be deleted again: ${messageOf(error)}`;
    if (level.kind === "organization" || !(error instanceof NotAllowedError)) {
      return [leftoverOf(kept)];
    }
    try {
      const account = projectAccount(scene, level.projectId, clientId);
      await unlessGone(account.secrets.delete(secret.secretId));
      await unlessGone(account.unassign());
    } catch (failure) {
      return [leftoverOf(`${kept} Neither could its secret: ${messageOf(failure)}`)];
    }
    return [leftoverOf(`${kept} It has no secret any more and is in no project.`)];
  }
}

async function unlessGone(deletion: PromiseLike<void>): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
