import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { neededProject } from "./needed-project.ts";

/** Takes a service account out of a project, and returns the exit code. */
export async function unassignAccount(
  clientId: string,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const projectOf = neededProject(options, io);
  return carryOut(
    {
      attempt: `Taking the service account ${clientId} out of a project`,
      async makePlan({ scene, projectId }) {
        const project = projectOf(projectId);
        const { planUnassign } = await import("@purser/lifecycle");
        return planUnassign(scene, clientId, { projectId: project });
      },
    },
    options,
    io,
  );
}
