import { accountPath, bearerHeaders, type Contender } from "../target.ts";

/** What everybody could write, and what all others are measured by. */
export const rawFetch: Contender = (target) => {
  const url = target.url + accountPath(target);
  const headers = bearerHeaders(target);
  return async () => {
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const account = (await response.json()) as { clientId: string };
    return account.clientId;
  };
};
