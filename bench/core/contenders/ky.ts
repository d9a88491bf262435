import ky from "ky";
import { accountPath, bearerHeaders, type Contender } from "../target.ts";

export const kyClient: Contender = (target) => {
  const client = ky.create({ baseUrl: target.url, headers: bearerHeaders(target) });
  const path = accountPath(target);
  return async () => (await client.get<{ clientId: string }>(path).json()).clientId;
};
