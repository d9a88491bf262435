import { DeniedError } from "../errors/denied-error.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { platformTitle, type Connection } from "./connection.ts";

/** An organization that a connection sees, or was told to look at: then its name is not known yet. */
export type FoundOrganization = { id: string; name?: string };

/** Returns the organizations of a connection. Where their list breaks off, those before are returned with the failure. */
export async function findOrganizations(
  { client, orgIds }: Connection,
  signal: AbortSignal,
): Promise<{ found: FoundOrganization[]; failure?: Failure }> {
  if (orgIds.length > 0) return { found: orgIds.map((id) => ({ id })) };
  const attempt = `Listing the organizations on ${platformTitle(client.platform)}`;
  const found: FoundOrganization[] = [];
  try {
    for await (const { orgId, name, isDeleted } of client.organizations.list({ signal })) {
      if (!isDeleted) found.push({ id: orgId, name });
    }
  } catch (error) {
    return { found, failure: toFailure(error, attempt) };
  }
  if (found.length > 0) return { found };
  const failure = new DeniedError(
    `${attempt} found none: these credentials see no organization.`,
    "Check --platform and the roles of the credentials, or name the organization with --org.",
  );
  return { found, failure };
}
