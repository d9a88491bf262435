import type { GlobalOptions } from "../arguments/global-options.ts";
import type { AssignOptions } from "../commands/accounts-assign.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { checkRoles } from "./check-roles.ts";
import { neededProject } from "./needed-project.ts";

/** Assigns a service account to a project, and returns the exit code. */
export async function assignAccount(
  clientId: string,
  options: GlobalOptions & AssignOptions,
  io: Io,
): Promise<ExitCode> {
  const projectOf = neededProject(options, io);
  const roles = options.role ?? [];
  checkRoles(roles, "the project");
  return carryOut(
    {
      attempt: `Assigning the service account ${clientId} to a project`,
      async makePlan({ scene, projectId }) {
        const project = projectOf(projectId);
        const { planAssign } = await import("@purser/lifecycle");
        return planAssign(scene, clientId, { projectId: project, roles });
      },
    },
    options,
    io,
  );
}
