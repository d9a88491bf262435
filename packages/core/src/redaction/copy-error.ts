import { redacted } from "./redacted.ts";

/**
 * Copies an error's name, message, stack, code and causes; whatever else hangs on it (sockets, requests, options) stays
 * behind. An error of the client's own that has nothing left to remove is returned itself, and so keeps its class.
 */
export function copyError(
  error: Error,
  redact: (text: string) => string,
  inner: (value: unknown) => unknown,
): Error {
  if (redacted in error && isClean(error, redact)) return error;
  const cause = error.cause === undefined ? undefined : { cause: inner(error.cause) };
  const copy: Error = new Error(redact(textOf(error.message)), cause);
  set(copy, "name", redact(textOf(error.name)));
  set(copy, "stack", redact(textOf(error.stack)));
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  if (typeof code === "string") Object.assign(copy, { code: redact(code) });
  if (typeof code === "number") Object.assign(copy, { code });
  if (Array.isArray(errors)) Object.assign(copy, { errors: errors.map(inner) });
  return copy;
}

function set(error: Error, key: "name" | "stack", value: string): void {
  Object.defineProperty(error, key, { value, configurable: true, writable: true });
}

/** The causes of a redacted error are redacted copies or redacted errors themselves. */
function isClean(error: Error, redact: (text: string) => string): boolean {
  const text = `${error.stack}\n${error.message}\n${JSON.stringify(error)}`;
  if (redact(text) !== text) return false;
  return !(error.cause instanceof Error) || isClean(error.cause, redact);
}

/** Whoever made an error need not have kept to the types. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
