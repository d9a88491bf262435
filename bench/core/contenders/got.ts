import got from "got";
import { accountPath, bearerHeaders, type Contender } from "../target.ts";

export const gotClient: Contender = (target) => {
  const client = got.extend({ headers: bearerHeaders(target) });
  const url = target.url + accountPath(target);
  return async () => (await client.get(url).json<{ clientId: string }>()).clientId;
};
