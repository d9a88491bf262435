import type { ApiKey } from "../state/records.ts";

/** Returns an API key; of the private key only the last group of digits is shown. */
export function renderApiKey(key: ApiKey): object {
  return {
    id: key.id,
    desc: key.description,
    publicKey: key.publicKey,
    privateKey: `********-****-****-${key.privateKey.slice(-12)}`,
    roles: key.roles,
  };
}
