import type { Platform } from "@purser/spec";
import type { Authenticator } from "../auth/authenticator.ts";
import type { Clock, Random } from "../clock.ts";
import { buildCall } from "../fetch/build-call.ts";
import type { CallOptions } from "../fetch/call.ts";
import { withDeadline } from "../fetch/with-deadline.ts";
import { operationOf } from "../operations/operations.ts";
import type { Redactor } from "../redaction/redactor.ts";

export type TokenRevocationMeans = {
  platform: Platform;
  baseUrl: URL;
  authenticator: Authenticator;
  clock: Clock;
  random: Random;
  redactor: Redactor;
  /** Milliseconds, unless the caller says otherwise. */
  deadline: number | undefined;
};

/**
 * Returns what ends the token that a connection holds, within the deadline and the signal of its caller. It throws
 * `DeadlineError`, `CanceledError` and the token endpoint's errors.
 */
export function createTokenRevocation(
  means: TokenRevocationMeans,
): (options: CallOptions) => Promise<void> {
  const { platform, baseUrl, authenticator, clock, random, redactor, deadline } = means;
  const revoke = withDeadline({ clock, deadline, redactor })(() => authenticator.revoke());
  return async (options) => {
    const operation = operationOf(platform, "revokeAccessToken");
    await revoke(buildCall({ platform, operation, baseUrl, options }, { random, redactor }));
  };
}
