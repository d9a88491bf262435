import type { Connection } from "../connections/connection.ts";
import { platformTitle } from "../connections/connection.ts";
import type { Failure } from "../errors/failure.ts";
import { printable } from "../output/printable.ts";
import type { Account } from "./account.ts";

/** A service account, and the connection that it was found over. */
export type FoundAccount = {
  account: Account;
  /** Absent where it could not be read. */
  organizationName?: string;
  connection: Connection;
};

/**
 * What came of looking for an account. It is found, or not: then `failures` say that it is not there, or what kept it from
 * being looked for. Beside one that was found they say what else could not be read.
 */
export type AccountSearch = { found?: FoundAccount; failures: Failure[] };

/** Returns where an account is, for people. */
export function placeOf({ account, organizationName }: FoundAccount): string {
  const organization = organizationName ?? `organization ${account.orgId}`;
  return `${printable(organization)} (${platformTitle(account.platform)})`;
}

/** Returns how documents about an account name it and its organization. */
export function documentOf({ account, organizationName: name }: FoundAccount): {
  organization: { id: string; name?: string; platform: Account["platform"] };
  account: { clientId: string; name: string };
} {
  const { orgId: id, platform, clientId } = account;
  return {
    organization: { id, ...(name === undefined ? {} : { name }), platform },
    account: { clientId, name: account.name },
  };
}
