import type { Account, ApiKey } from "../state/records.ts";

/** What someone who starts an emulator can call it with: a client ID with a live secret, or an API key. */
export type Credential = {
  name: string;
  /** The first organization role it holds, API value. */
  role: string;
  orgId: string;
  clientId?: string;
  clientSecret?: string;
  publicKey?: string;
  privateKey?: string;
};

/** Returns the account's credential with its latest secret. Throws a RangeError if it has no secret or no role. */
export function accountCredential(account: Account): Credential {
  const { name, orgId, clientId } = account;
  const role = account.roles[0];
  const secret = account.secrets.at(-1);
  if (role === undefined || !secret) throw new RangeError(`Nobody can call as "${name}".`);
  return { name, role, orgId, clientId, clientSecret: secret.value };
}

/** Returns the key's credential. Throws a RangeError if it has no organization role. */
export function apiKeyCredential(key: ApiKey): Credential {
  const { description: name, orgId, publicKey, privateKey } = key;
  const role = key.roles.find((role) => "orgId" in role)?.roleName;
  if (role === undefined) throw new RangeError(`The API key "${name}" has no organization role.`);
  return { name, role, orgId, publicKey, privateKey };
}
