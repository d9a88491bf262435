import peer from "mongodb-atlas-api-client";
import { accept, type Contender } from "../target.ts";

// Its types promise a default export, where it is the module itself that can be called.
const createClient = peer as unknown as typeof peer.default;

/**
 * It knows no service accounts and no tokens: it reads the organization instead, with an API key. It answers a new Digest
 * challenge for every call, so that each of its calls is two requests.
 */
export const mongodbAtlasApiClient: Contender = (target) => {
  const { publicKey, privateKey, orgId } = target;
  const client = createClient({
    publicKey,
    privateKey,
    baseUrl: `${target.url}/api/atlas/v2`,
    projectId: "",
  });
  // Without a date the service takes the oldest version. `httpOptions` is in its README and not in its types.
  const options: object = { httpOptions: { headers: { Accept: accept } } };
  return async () => {
    const organization = await client.organization.getById(orgId, options);
    const isRead = "id" in organization && organization.id === orgId;
    if (!isRead) throw new Error("The server did not answer the organization.");
    return target.clientId;
  };
};
