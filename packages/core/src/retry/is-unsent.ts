/**
 * Failures of connecting: the request never left, so even a POST may be sent again.
 * Sources: Node's system errors and undici's error codes; Bun's names for the same.
 */
const connectCodes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** Deno has no codes: its client names the phase in the message. */
const connectPhase = /client error \(Connect\)/;

/** Tells whether an error, or a cause of it, proves that nothing was sent. */
export function isUnsent(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    if ("code" in cause && connectCodes.has(String(cause.code))) return true;
    if (connectPhase.test(cause.message)) return true;
    // All addresses of a name were tried: none may have been reached.
    if ("errors" in cause && Array.isArray(cause.errors)) return cause.errors.every(isUnsent);
    cause = cause.cause;
  }
  return false;
}

/** The system's code of a failure, or its name: what a retry gives as its reason. */
export function failureName(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    if ("code" in cause && typeof cause.code === "string" && /^[A-Z]/.test(cause.code)) {
      return cause.code;
    }
    if (!(cause.cause instanceof Error)) return cause.name;
    cause = cause.cause;
  }
  return "network failure";
}
