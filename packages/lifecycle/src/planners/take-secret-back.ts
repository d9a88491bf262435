import type { Scene } from "../plan/scene.ts";
import { accountAt } from "../reading/account-port.ts";
import { operationAt, type Level } from "../reading/level.ts";
import { deleteAgain } from "./delete-again.ts";

/** Deletes a secret that was just created; resolves with the error if it is still there or may be. */
export function takeSecretBack(
  scene: Scene,
  level: Level,
  clientId: string,
  secretId: string,
): Promise<{ error: unknown } | undefined> {
  const port = accountAt(scene, level, clientId);
  return deleteAgain(scene, {
    operationId: operationAt(level, "deleteSecret"),
    send: () => port.secrets.delete(secretId),
    isDone: async (options) => {
      const { secrets } = await port.get(options);
      return !secrets.some((one) => one.secretId === secretId);
    },
  });
}
