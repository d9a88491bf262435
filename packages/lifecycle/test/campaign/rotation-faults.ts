/** What can happen to a process, or to what it talks with, at one of the points it passes. */
export type FaultKind =
  | "cut-before"
  | "cut-after"
  | "500"
  | "429"
  | "dark-before"
  | "dark-after"
  | "killed-before"
  | "killed-after"
  | "stopped-before"
  | "stopped-after";

export const requestFaults: readonly FaultKind[] = [
  "cut-before",
  "cut-after",
  "500",
  "429",
  "dark-before",
  "dark-after",
  "killed-before",
  "killed-after",
  "stopped-before",
  "stopped-after",
];

/** What can happen where no request is sent: while a journal or a sink is written to. */
export const pointFaults = ["killed", "stopped", "failed"] as const;

/** Fails as `fetch` does when the peer closes the connection. */
export function cut(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

export function refusal(status: number, headers: Record<string, string> = {}): Response {
  const errorCode = status === 429 ? "RATE_LIMITED" : "UNEXPECTED_ERROR";
  const body = { error: status, errorCode, detail: "No.", reason: "No.", parameters: [] };
  return Response.json(body, { status, headers });
}

/** Never comes. */
export function never<T>(): Promise<T> {
  return new Promise(() => {});
}
