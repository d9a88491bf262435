import type { AtlasPaths } from "@purser/spec";
import createClient from "openapi-fetch";
import { bearerHeaders, type Contender } from "../target.ts";

export const openapiFetch: Contender = (target) => {
  const client = createClient<AtlasPaths>({ baseUrl: target.url, headers: bearerHeaders(target) });
  const { orgId, clientId } = target;
  return async () => {
    const { data, response } = await client.GET(
      "/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}",
      { params: { path: { orgId, clientId } } },
    );
    if (!data) throw new Error(`The server answered ${response.status}.`);
    return data.clientId;
  };
};
