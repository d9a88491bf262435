import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Connection } from "./connection.ts";

/**
 * Returns the connection that a write goes through. Throws a UsageError where there are several: a write must not land in an
 * organization that nobody meant.
 */
export function theOneConnection(
  connections: readonly Connection[],
  options: GlobalOptions,
): Connection {
  const [connection, ...others] = connections;
  if (connection !== undefined && others.length === 0) return connection;
  if (options.demo) {
    throw new UsageError(
      "The demo has an organization on each platform, and a change goes to one.",
      "Add --platform atlas or --platform cloud-manager.",
    );
  }
  throw new UsageError(
    `${connections.length} profiles are named, and a change goes through the credentials of one.`,
    `Name one of them: ${options.profile?.join(", ") ?? ""}.`,
  );
}
