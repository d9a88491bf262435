import type { Clock } from "../clock.ts";
import { attemptOf, contextOf } from "../errors/call-context.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { PurserError } from "../errors/purser-error.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { failureName, isUnsent } from "../retry/is-unsent.ts";
import type { Call, Send, Wire } from "./call.ts";
import { readReply } from "./reply.ts";
import { startWatch } from "./watch.ts";

export type TimeoutOptions = {
  clock: Clock;
  /** Milliseconds for one attempt, unless the call says otherwise. @default 30000 */
  timeout?: number | undefined;
  redactor?: Redactor | undefined;
};

const defaultTimeout = 30_000;

/**
 * Gives one attempt its time, the reading of its body included; waiting in line is not part of it, so this layer stands
 * inside of pacing. The answer it hands on has arrived whole. Throws `DeadlineError` when time is up, `ConnectionError`
 * when nothing was answered or the answer broke off, and the reason of the call's signal as it is.
 */
export function withTimeout({ clock, timeout, redactor }: TimeoutOptions): (next: Wire) => Send {
  return (next) => async (call) => {
    const limit = call.options.timeout ?? timeout ?? defaultTimeout;
    const watch = startWatch(clock, call.options.signal, limit);
    try {
      const options = { ...call.options, signal: watch.signal };
      return await watch.guard(readReply(next({ ...call, options })));
    } catch (error) {
      if (watch.end === "canceled") throw call.options.signal?.reason;
      if (watch.end === "expired") throw timeoutOf(call, limit, redactor);
      if (error instanceof PurserError) throw error;
      throw connectionErrorOf(call, error, redactor);
    } finally {
      watch.close();
    }
  };
}

function timeoutOf(call: Call, milliseconds: number, redactor: Redactor | undefined): Error {
  return new DeadlineError(
    `${attemptOf(call)} was not answered within its timeout of ${milliseconds} ms. Give it a longer \`timeout\`.`,
    { ...contextOf(call, redactor), limit: "timeout", milliseconds },
  );
}

function connectionErrorOf(call: Call, cause: unknown, redactor: Redactor | undefined): Error {
  const { host } = call.url;
  const what = isUnsent(cause)
    ? `could not be sent: ${host} cannot be reached (${failureName(cause)}). Check the network, the proxy and \`baseUrl\``
    : `was not answered: the connection to ${host} broke (${failureName(cause)}). It may have taken effect; read before sending it again`;
  return new ConnectionError(`${attemptOf(call)} ${what}.`, {
    ...contextOf(call, redactor),
    cause,
  });
}
