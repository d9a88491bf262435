import type { AtlasAnswered } from "../answered.ts";
import { mapItems } from "./map-items.ts";

/** A role of an API key, in the organization or in one project. */
export type ApiKeyRole = { role: string; orgId: string } | { role: string; projectId: string };

/** A pair of a public and a private key, the credential from before service accounts. */
export type ApiKey = {
  apiKeyId: string;
  description: string;
  publicKey: string;
  /** The private key's last characters behind asterisks. */
  maskedPrivateKey: string;
  roles: ApiKeyRole[];
};

export function toApiKey(raw: AtlasAnswered<"ApiKey">): ApiKey {
  const { id, desc, publicKey, privateKey, roles, ...others } = raw;
  return {
    apiKeyId: id,
    description: desc,
    publicKey,
    maskedPrivateKey: privateKey,
    roles: mapItems(roles, toApiKeyRole),
    ...others,
  };
}

function toApiKeyRole(raw: AtlasAnswered<"ApiKeyRole">): ApiKeyRole {
  return "groupId" in raw
    ? { role: raw.roleName, projectId: raw.groupId }
    : { role: raw.roleName, orgId: raw.orgId };
}
