import type { Client } from "@purser/core";
import type { AccountRecord, Cause } from "../records.ts";
import { projectsOperation } from "./read-projects.ts";

/** Organization roles that see every project. Source: Atlas user roles, Organization Owner and Organization Read Only. */
const seeingRoles: ReadonlySet<string> = new Set(["ORG_OWNER", "ORG_READ_ONLY"]);

/**
 * Returns why a list of projects is not whole although it was read to its end, or undefined. A mere member of an organization
 * is shown the projects it has a role in and not told that there are others; on Cloud Manager it may list the accounts all the
 * same. Tells only where the account that asks is known.
 */
export function hiddenProjectsCause(
  client: Client,
  accounts: readonly Pick<AccountRecord, "clientId" | "roles">[],
  self: string | undefined,
): Cause | undefined {
  if (client.platform !== "cloud-manager" || self === undefined) return undefined;
  const roles = accounts.find(({ clientId }) => clientId === self)?.roles;
  if (!roles || roles.some((role) => seeingRoles.has(role))) return undefined;
  return {
    kind: "denied",
    operationId: projectsOperation,
    requiredRoles: ["ORG_READ_ONLY"],
    message: `The account that reads, ${self}, is shown those projects only that it has a role in. Grant it ORG_READ_ONLY.`,
  };
}
