import type { GlobalOptions } from "../arguments/global-options.ts";
import type { AssignOptions } from "../commands/accounts-assign.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { checkRoles } from "./check-roles.ts";
import { neededProject } from "./level-of.ts";

/** Assigns a service account to a project, and returns the exit code. */
export async function assignAccount(
  clientId: string,
  options: GlobalOptions & AssignOptions,
  io: Io,
): Promise<ExitCode> {
  const projectId = neededProject(options);
  const roles = options.role ?? [];
  checkRoles(roles, projectId);
  return carryOut(
    {
      attempt: `Assigning the service account ${clientId} to project ${projectId}`,
      async makePlan({ scene }) {
        const { planAssign } = await import("@purser/lifecycle");
        return planAssign(scene, clientId, { projectId, roles });
      },
    },
    options,
    io,
  );
}
