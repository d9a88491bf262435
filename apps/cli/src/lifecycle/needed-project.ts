import type { GlobalOptions } from "../arguments/global-options.ts";
import {
  credentialVariables,
  environmentCredential,
} from "../connections/environment-credential.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";

/**
 * Returns what finds the project of a command that is about one, once the connection is open: `--project`, or the project that goes
 * with the credential. Throws a UsageError at once where it is known that nothing names one.
 */
export function neededProject(
  options: GlobalOptions,
  io: Io,
): (ofConnection: string | undefined) => string {
  const { project, profile, clientId, demo } = options;
  const hasEnvironment =
    profile === undefined && clientId === undefined && credentialVariables(io.env).length > 0;
  const known = project ?? (hasEnvironment ? environmentCredential(io.env).projectId : undefined);
  if (known === undefined && (demo || clientId !== undefined || hasEnvironment)) throw missing();
  return (ofConnection) => {
    const found = known ?? ofConnection;
    if (found === undefined) throw missing();
    return found;
  };
}

function missing(): UsageError {
  return new UsageError("It is not said which project.", "Add --project with the project's ID.");
}
