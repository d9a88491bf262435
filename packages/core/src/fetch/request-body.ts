import type { Operation } from "@purser/spec";
import type { Fault } from "../errors/invalid-request-error.ts";

/**
 * Writes a body as text: a string as it is, anything else as the JSON or the form that the operation takes. A fault where
 * the operation takes none or the value cannot be written.
 */
export function requestBody(
  operation: Operation,
  body: unknown,
): { text: string | undefined; fault?: Fault } {
  if (body === undefined) return { text: undefined };
  const fault = (message: string) => ({ text: undefined, fault: { path: "body", message } });
  if (operation.requestMediaType === null) return fault("must be absent: the operation takes none");
  if (typeof body === "string") return { text: body };
  if (operation.requestMediaType === "application/x-www-form-urlencoded") {
    if (typeof body !== "object" || body === null) return fault("must be an object");
    return { text: new URLSearchParams({ ...body }).toString() };
  }
  try {
    const text: string | undefined = JSON.stringify(body);
    return text === undefined ? fault("must be a JSON value") : { text };
  } catch {
    return fault("must be a JSON value: it refers to itself or holds what JSON cannot say");
  }
}
