import { oauthOperations } from "../auth/oauth-operations.ts";
import { buildCall } from "../fetch/build-call.ts";
import type { CallOptions } from "../fetch/call.ts";
import { withDeadline } from "../fetch/with-deadline.ts";
import type { Connection } from "./connection.ts";

/**
 * Returns what ends the token that a connection holds, within the deadline and the signal of its caller. It throws
 * `DeadlineError`, `CanceledError` and the token endpoint's errors.
 */
export function createTokenRevocation(
  connection: Connection,
): (options: CallOptions) => Promise<void> {
  const { platform, baseUrl, authenticator, clock, random, redactor } = connection;
  const { deadline } = connection.options;
  const revoke = withDeadline({ clock, deadline, redactor })(async () => {
    await authenticator.revoke();
    return new Response();
  });
  return async (options) => {
    const operation = oauthOperations.revoke;
    await revoke(buildCall({ platform, operation, baseUrl, options }, { random, redactor }));
  };
}
