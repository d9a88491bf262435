import { patternRedactor, type Redactor } from "../redaction/redactor.ts";
import type { ClientEvent, Listener } from "./event.ts";

/** Tells a listener about an event. Never throws. */
export type Emit = (event: ClientEvent) => void;

/** An `Emit` that counts how often its listener failed. */
export type Emitter = Emit & {
  /** Events whose listener threw or rejected. */
  readonly failures: number;
};

/**
 * Returns a function that hands events to the listener, without the secrets that the redactor knows. What the listener
 * throws is counted and goes no further: listening never breaks a call.
 */
export function createEmitter(listener?: Listener, redactor: Redactor = patternRedactor): Emitter {
  let failures = 0;
  const fail = () => {
    failures++;
  };
  const emit: Emit = (event) => {
    if (listener === undefined) return;
    try {
      // An async function is a listener too, and its rejection would end the process.
      const result: unknown = listener(redactEvent(event, redactor));
      if (result instanceof Promise) result.catch(fail);
    } catch {
      fail();
    }
  };
  return Object.defineProperty(emit, "failures", { get: () => failures }) as Emitter;
}

/** Events are flat, and there are two for every attempt: this is `redactValue` without its search for keys and depths. */
function redactEvent(event: ClientEvent, redactor: Redactor): ClientEvent {
  const clean = Object.entries(event).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? redactor.redact(value) : redactor.redactValue(value),
  ]);
  return Object.fromEntries(clean) as ClientEvent;
}
