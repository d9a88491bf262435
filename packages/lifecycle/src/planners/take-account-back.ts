import { NotAllowedError, type CreatedServiceAccount } from "@purser/core";
import { messageOf } from "../plan/message-of.ts";
import type { Leftover } from "../plan/outcome.ts";
import type { Scene } from "../plan/scene.ts";
import { organizationAccount, projectAccount } from "../reading/account-port.ts";
import { isGone } from "../reading/is-gone.ts";
import type { Level } from "../reading/level.ts";
import { deleteAgain } from "./delete-again.ts";
import { takeSecretBack } from "./take-secret-back.ts";

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
  const account = organizationAccount(scene, clientId);
  const failure = await deleteAgain(scene, {
    operationId: "deleteOrgServiceAccount",
    send: () => account.delete(),
    isDone: (options) => isGone(account.get(options)),
  });
  if (!failure) return [];
  const kept = `The new account "${name}" could not be deleted again: ${messageOf(failure.error)}`;
  if (level.kind === "organization" || !(failure.error instanceof NotAllowedError)) {
    return [leftoverOf(kept)];
  }
  const secretFailure = await takeSecretBack(scene, level, clientId, secret.secretId);
  if (secretFailure) {
    return [leftoverOf(`${kept} Neither could its secret: ${messageOf(secretFailure.error)}`)];
  }
  const assigned = projectAccount(scene, level.projectId, clientId);
  const stays = await deleteAgain(scene, {
    operationId: "deleteGroupServiceAccount",
    send: () => assigned.unassign(),
    isDone: (options) => isGone(assigned.get(options)),
  });
  const where = stays ? "is still in the project" : "is in no project";
  return [leftoverOf(`${kept} It has no secret any more and ${where}.`)];
}
