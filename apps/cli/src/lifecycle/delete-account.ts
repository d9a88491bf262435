import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";

/** Deletes a service account with its secrets, and returns the exit code. */
export async function deleteAccount(
  clientId: string,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  return carryOut(
    {
      attempt: `Deleting the service account ${clientId}`,
      isDestructive: true,
      async makePlan({ scene }) {
        const { planDeleteAccount } = await import("@purser/lifecycle");
        return planDeleteAccount(scene, clientId);
      },
    },
    options,
    io,
  );
}
