import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { neededProject } from "./level-of.ts";

/** Takes a service account out of a project, and returns the exit code. */
export async function unassignAccount(
  clientId: string,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const projectId = neededProject(options);
  return carryOut(
    {
      attempt: `Taking the service account ${clientId} out of project ${projectId}`,
      async makePlan({ scene }) {
        const { planUnassign } = await import("@purser/lifecycle");
        return planUnassign(scene, clientId, { projectId });
      },
    },
    options,
    io,
  );
}
