import type { ClientEvent, Clock } from "@purser/core";
import { safeText } from "../text/safe-text.ts";
import { createRing } from "./ring.ts";
import type { Trace, TraceEntry } from "./trace.ts";

/** Requests that are remembered. */
const mostEntries = 500;

/** A trace that listens. */
export type ListeningTrace = Trace & {
  /** Returns a listener for the events of a connection. */
  listener(connection: string): (event: ClientEvent) => void;
};

/** Returns an empty trace. Events are redacted where they are made: none of them ever held a secret. */
export function createTrace(clock: Pick<Clock, "now">, onChange: () => void): ListeningTrace {
  const ring = createRing<TraceEntry>(mostEntries);
  /** Attempts under way, by request and attempt. */
  const open = new Map<string, TraceEntry>();
  /** What calls waited for before they were sent, by request. */
  const waits = new Map<string, number>();
  let count = 0;
  let version = 0;
  let remaining: number | undefined;
  let refusals = 0;
  let listed: { version: number; entries: readonly TraceEntry[] } = { version: 0, entries: [] };

  const update = (key: string, changes: Partial<TraceEntry>): void => {
    const entry = open.get(key);
    if (entry === undefined) return;
    const changed = { ...entry, ...changes };
    ring.replace(entry, changed);
    open.set(key, changed);
  };

  const hear = (connection: string, event: ClientEvent): void => {
    if (!("requestId" in event)) return;
    const { requestId, operationId } = event;
    const key = `${requestId} ${"attempt" in event ? event.attempt : 0}`;
    switch (event.kind) {
      case "request": {
        const { method, attempt } = event;
        const waited = waits.get(requestId);
        waits.delete(requestId);
        const entry: TraceEntry = {
          id: ++count,
          at: clock.now(),
          connection: safeText(connection),
          requestId: safeText(requestId),
          operationId,
          method,
          path: safeText(event.path),
          attempt,
          ...(waited === undefined ? {} : { waited }),
        };
        ring.add(entry);
        open.set(key, entry);
        break;
      }
      case "answer": {
        const { status, took } = event;
        if (status === 429) refusals++;
        remaining = event.remaining ?? remaining;
        const left = event.remaining === undefined ? {} : { remaining: event.remaining };
        update(key, { status, took, ...left });
        // Whatever else is said of it comes in the same turn, or is of no importance.
        if (status < 400) open.delete(key);
        break;
      }
      case "failure":
        update(key, { failure: safeText(event.message) });
        break;
      case "retry":
        update(key, { retry: { delay: event.delay, reason: safeText(event.reason) } });
        open.delete(key);
        break;
      case "wait":
        waits.set(requestId, event.delay);
        break;
    }
    forgetOldest(open);
    forgetOldest(waits);
    version++;
    onChange();
  };

  return {
    get entries() {
      if (listed.version !== version) listed = { version, entries: ring.newestFirst() };
      return listed.entries;
    },
    get version() {
      return version;
    },
    get remaining() {
      return remaining;
    },
    get refusals() {
      return refusals;
    },
    listener: (connection) => (event) => hear(connection, event),
  };
}

/** Calls that were canceled are never heard of again. */
function forgetOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > mostEntries && oldest !== undefined) map.delete(oldest);
}
