import type { Refusal } from "./refusal.ts";

/** An answer before it is written: its body is still a JSON value, so that formatting comes last. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  /** JSON value; absent for an answer without a body. */
  body?: unknown;
  /** The body as it is written, where that is something else than `body` in JSON. */
  text?: string;
};

const reasons: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  410: "Gone",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** The documented error body (`error`, `errorCode`, `detail`, `reason`, `parameters`), always as plain `application/json`. */
export function errorAnswer(refusal: Refusal): Answer {
  const { status, errorCode, message, parameters, fields, headers } = refusal;
  const body = {
    detail: message,
    error: status,
    errorCode,
    parameters,
    reason: reasons[status] ?? "Error",
    ...(fields.length > 0 && { badRequestDetail: { fields } }),
  };
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}
