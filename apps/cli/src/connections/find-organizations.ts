import { DeniedError } from "../errors/denied-error.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
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
    for await (const listed of client.organizations.list({ signal })) {
      const { id, name, isDeleted } = readOrganization(listed, attempt);
      if (!isDeleted) found.push({ id, name });
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

/** The client lets answers pass that are not as documented: whatever it lists may be anything. */
function readOrganization(
  listed: unknown,
  attempt: string,
): { id: string; name: string; isDeleted: boolean } {
  const record = typeof listed === "object" && listed !== null ? { ...listed } : {};
  const { orgId, name, isDeleted } = record as Readonly<Record<string, unknown>>;
  if (typeof orgId !== "string" || typeof name !== "string") {
    throw new UnexpectedAnswerError(
      `${attempt} failed: an organization in the answer lacks its ID or its name.`,
      "Check that --base-url and --platform name the right service.",
    );
  }
  return { id: orgId, name, isDeleted: isDeleted === true };
}
