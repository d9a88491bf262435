import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { levelOf } from "./level-of.ts";

/** Deletes a secret of a service account, and returns the exit code. */
export async function deleteSecret(
  ids: { clientId: string; secretId: string },
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const { clientId, secretId } = ids;
  return carryOut(
    {
      attempt: `Deleting the secret ${secretId} of ${clientId}`,
      async makePlan({ scene }) {
        const { planDeleteSecret } = await import("@purser/lifecycle");
        return planDeleteSecret(scene, clientId, secretId, levelOf(options));
      },
    },
    options,
    io,
  );
}
