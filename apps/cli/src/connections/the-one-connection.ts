import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Connection } from "./connection.ts";

/** Throws a UsageError where several profiles are named for a write, before anything is sent with any of them. */
export function refuseSeveralProfiles({ profile: names = [] }: GlobalOptions): void {
  if (names.length < 2) return;
  throw new UsageError(
    `${names.length} profiles are named, and a change goes through the credentials of one.`,
    `Name one of them: ${names.join(", ")}.`,
  );
}

/**
 * Returns the connection that a write goes through. Throws a UsageError where there are several: a write must not land in an
 * organization that nobody meant.
 */
export function theOneConnection(
  connections: readonly Connection[],
  options: GlobalOptions,
): Connection {
  refuseSeveralProfiles(options);
  const [connection, ...others] = connections;
  if (connection !== undefined && others.length === 0) return connection;
  throw new UsageError(
    "The demo has an organization on each platform, and a change goes to one.",
    "Add --platform atlas or --platform cloud-manager.",
  );
}
