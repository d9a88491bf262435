import type { Call } from "../call.ts";
import { Refusal } from "../refusal.ts";
import type { Account, Organization } from "../state/records.ts";
import { newSecret } from "./new-secret.ts";
import { recordEvent } from "./record-event.ts";

/** Body of both create operations. Without hours the account is made without a first secret, where the spec allows it. */
export type CreateAccountBody = {
  name: string;
  description: string;
  roles: string[];
  secretExpiresAfterHours?: number | string;
};

/** Makes an account with its first secret and adds it to the organization: 400 when the organization is full. */
export function addAccount(
  call: Call,
  organization: Organization,
  body: CreateAccountBody,
  roles: string[],
): Account {
  assertRoom(call, organization);
  const secrets =
    body.secretExpiresAfterHours === undefined
      ? []
      : [newSecret(call, organization, body.secretExpiresAfterHours)];
  const account: Account = {
    clientId: call.identifiers.clientId(call.now),
    orgId: organization.id,
    name: body.name,
    description: body.description,
    createdAt: call.now,
    roles,
    secrets,
    assignments: new Map(),
    accessList: [],
    isSystemManaged: false,
    refusedOperations: [],
  };
  organization.accounts.set(account.clientId, account);
  call.world.accounts.set(account.clientId, account);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_CREATED");
  return account;
}

function assertRoom(call: Call, organization: Organization): void {
  const limit = call.limits.accountsPerOrganization;
  if (organization.accounts.size < limit) return;
  // Undocumented: the code of this error, named here after the documented one for API keys, and whether
  // system-managed accounts count. Read: they do, as they are accounts of the organization.
  throw new Refusal(
    400,
    "MAX_SERVICE_ACCOUNTS_PER_ORG_EXCEEDED",
    `An organization may have at most ${limit} service accounts.`,
    { parameters: [limit] },
  );
}
