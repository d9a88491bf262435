import { create } from "axios";
import { accountPath, bearerHeaders, type Contender } from "../target.ts";

/** On its Node adapter, which is its default. */
export const axiosClient: Contender = (target) => {
  const client = create({
    baseURL: target.url,
    headers: bearerHeaders(target),
    timeout: 30_000,
  });
  const path = accountPath(target);
  return async () => (await client.get<{ clientId: string }>(path)).data.clientId;
};
