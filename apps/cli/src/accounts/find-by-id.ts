import { isPurserError } from "@purser/core";
import { platformTitle, type Connection } from "../connections/connection.ts";
import { findOrganizations, type FoundOrganization } from "../connections/find-organizations.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { readAccount } from "./account.ts";
import { accountNotFound } from "./account-not-found.ts";
import type { AccountSearch, FoundAccount } from "./found-account.ts";

type Place = FoundOrganization & { connection: Connection };

/** Looks for the one account that has a client ID. */
export async function findById(
  clientId: string,
  connections: readonly Connection[],
  signal: AbortSignal,
): Promise<AccountSearch> {
  const failures: Failure[] = [];
  const places: Place[] = [];
  for (const connection of connections) {
    const { found, failure } = await findOrganizations(connection, signal);
    places.push(...found.map((one) => ({ ...one, connection })));
    if (failure !== undefined) failures.push(failure);
  }
  const looks = await Promise.all(places.map((place) => look(clientId, place, signal)));
  const found = looks.find((one) => one.kind === "found")?.found;
  // No other account has its ID: what else could not be read does not matter.
  if (found !== undefined) return withName(found, signal);
  for (const one of looks) {
    // Another connection may have seen that it is not there.
    const isSettled = looks.some(({ kind, orgId }) => kind === "not-there" && orgId === one.orgId);
    if (one.kind === "failed" && !isSettled) failures.push(one.failure);
  }
  return { failures: failures.length > 0 ? failures : [accountNotFound(clientId, places)] };
}

type Look = { orgId: string } & (
  | { kind: "found"; found: FoundAccount }
  | { kind: "not-there" }
  | { kind: "failed"; failure: Failure }
);

async function look(
  clientId: string,
  { id: orgId, name, connection }: Place,
  signal: AbortSignal,
): Promise<Look> {
  const { client } = connection;
  const { platform } = client;
  const attempt = `Looking for the service account ${clientId} in organization ${orgId} on ${platformTitle(platform)}`;
  try {
    const read = await client.organization(orgId).serviceAccounts.get(clientId, { signal });
    const account = readAccount(read, { orgId, platform, attempt });
    const named = name === undefined ? {} : { organizationName: name };
    return { orgId, kind: "found", found: { account, ...named, connection } };
  } catch (error) {
    if (isPurserError(error, "not-found")) return { orgId, kind: "not-there" };
    return { orgId, kind: "failed", failure: toFailure(error, attempt) };
  }
}

/** An organization that was told by its ID has not said its name yet. */
async function withName(found: FoundAccount, signal: AbortSignal): Promise<AccountSearch> {
  if (found.organizationName !== undefined) return { found, failures: [] };
  const { client } = found.connection;
  const { orgId } = found.account;
  try {
    const { name } = await client.organization(orgId).get({ signal });
    return { found: { ...found, organizationName: name }, failures: [] };
  } catch (error) {
    const attempt = `Reading organization ${orgId} on ${platformTitle(client.platform)}`;
    return { found, failures: [toFailure(error, attempt)] };
  }
}
