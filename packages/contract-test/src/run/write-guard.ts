import type { OperationContract } from "../contract/contract.ts";
import { UnsafeWriteError } from "./interruptions.ts";

/** A request as the guard sees it. */
export type GuardedRequest = {
  method: string;
  path: string;
  operation: OperationContract | undefined;
  params: Readonly<Record<string, string>>;
  hasBody: boolean;
  /** Set by the workshop alone: what this makes was written down first. */
  isPlanned: boolean;
};

/** What the guard knows of the run. */
export type WriteLeave = {
  mayWrite: boolean;
  /** Whether the run made this account. */
  isOurs: (clientId: string) => boolean;
};

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets reads and the OAuth endpoints pass, and the one method that nothing documents (`PUT`, without a body, on a path
 * without an account); of writes only those to accounts the run made, once it may. Throws `UnsafeWriteError` otherwise,
 * before anything is sent.
 */
export function checkWrite(request: GuardedRequest, { mayWrite, isOurs }: WriteLeave): void {
  const { method, path, operation, params, hasBody, isPlanned } = request;
  if (harmless.has(method) || path.startsWith("/api/oauth/")) return;
  const { clientId } = params;
  if (method === "PUT" && !hasBody && clientId === undefined) return;
  const refuse = (why: string): never => {
    throw new UnsafeWriteError(`${method} ${path} was not sent: ${why}.`);
  };
  if (!mayWrite) refuse("this run may only read");
  if (!operation) refuse("the document has no such operation");
  if (clientId === undefined) {
    if (!isPlanned) refuse("what it makes was not written down first");
    return;
  }
  if (!isOurs(clientId)) refuse("the run did not make that account");
}
