import type { Authenticator } from "../auth/authenticator.ts";
import type { Clock, Random } from "../clock.ts";
import type { Emit } from "../events/emitter.ts";
import type { Layer, Send, Wire, WireLayer } from "../fetch/call.ts";
import { stackLayers } from "../fetch/stack-layers.ts";
import { withAuth } from "../fetch/with-auth.ts";
import { withDeadline } from "../fetch/with-deadline.ts";
import { withEvents } from "../fetch/with-events.ts";
import { withGuard } from "../fetch/with-guard.ts";
import { withPacing } from "../fetch/with-pacing.ts";
import { withRetry } from "../fetch/with-retry.ts";
import { withTimeout } from "../fetch/with-timeout.ts";
import { withVersion } from "../fetch/with-version.ts";
import { withVersionEvents } from "../fetch/with-version-events.ts";
import type { RateGovernor } from "../pacing/rate-governor.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { createRetryBudget } from "../retry/retry-budget.ts";

export type Stack = {
  baseUrl: URL;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  random: Random;
  emit: Emit;
  /** Whether somebody listens: what only events would tell is left out otherwise. */
  isHeard: boolean;
  redactor: Redactor;
  authenticator: Authenticator;
  governor: RateGovernor;
  timeout: number | undefined;
  deadline: number | undefined;
  attempts: number | undefined;
};

/**
 * Puts the layers around `fetch`, outermost first: what stands left of retry happens once a call, what stands right of it
 * once an attempt. Waiting in line is not part of an attempt's time, so the timeout stands inside of pacing; getting a
 * token is.
 */
export function composeLayers(stack: Stack): Send {
  const { baseUrl, clock, random, emit, redactor, authenticator, governor } = stack;
  const layers: Layer[] = [
    withVersion,
    ...(stack.isHeard ? [withVersionEvents(emit)] : []),
    withGuard({ baseUrl, redactor }),
    withDeadline({ clock, deadline: stack.deadline, redactor }),
    withRetry({
      clock,
      random,
      emit,
      budget: createRetryBudget(),
      maxAttempts: stack.attempts,
      redactor,
    }),
    withPacing({ governor, clock, redactor }),
  ];
  const wireLayers: WireLayer[] = [
    withAuth({ authenticator, baseUrl, redactor }),
    ...(stack.isHeard ? [withEvents(emit, clock)] : []),
  ];
  const wire = stackLayers(wireLayers, createWire(stack.fetch));
  return stackLayers(layers, withTimeout({ clock, timeout: stack.timeout, redactor })(wire));
}

/** The last step: one request of the injected `fetch`, which must never follow a redirect with credentials. */
function createWire(fetch: typeof globalThis.fetch): Wire {
  return ({ url, operation, headers, body, options }) => {
    const init: RequestInit = { method: operation.method, headers, redirect: "manual" };
    if (body !== undefined) init.body = body;
    if (options.signal) init.signal = options.signal;
    return fetch(url, init);
  };
}
