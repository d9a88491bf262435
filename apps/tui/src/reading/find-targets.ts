import { toCause, type Cause, type CollectTarget } from "@purser/inventory";
import type { BrowserConnection } from "../connection.ts";

/** An organization and the connection that reads it. */
export type Target = CollectTarget & { name: string; connection: number };

/** The organizations that a connection sees, as far as they could be listed. */
export type Found = { targets: Target[]; cause?: Cause };

/** Returns the organizations of a connection, and why these are not all. Throws only when it is aborted. */
export async function findTargets(
  connection: BrowserConnection,
  index: number,
  signal: AbortSignal,
): Promise<Found> {
  const { client, orgIds } = connection;
  const target = (orgId: string, name: string): Target => toTarget(connection, index, orgId, name);
  if (orgIds.length > 0) return { targets: orgIds.map((orgId) => target(orgId, orgId)) };
  const targets: Target[] = [];
  const operationId = "listOrgs";
  try {
    for await (const { orgId, name, isDeleted } of client.organizations.list({ signal })) {
      if (typeof orgId !== "string") throw new TypeError("An organization has no ID.");
      if (!isDeleted) targets.push(target(orgId, typeof name === "string" ? name : orgId));
    }
  } catch (error) {
    signal.throwIfAborted();
    return { targets, cause: toCause(error, operationId) };
  }
  if (targets.length > 0) return { targets };
  const message = "The credential sees no organization.";
  return { targets, cause: { kind: "not-found", operationId, message } };
}

/** Returns an organization as a connection reads it. */
export function toTarget(
  { client, requestCount, self }: BrowserConnection,
  connection: number,
  orgId: string,
  name: string,
): Target {
  const own = self === undefined ? {} : { self };
  return { client, orgId, name, connection, requestCount, ...own };
}
