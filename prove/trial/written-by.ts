import type { Exchange } from "@purser/contract-test";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Returns the first request that could have changed an organization; undefined where there was none. The two OAuth endpoints
 * give and take tokens alone, and the method that no operation has (`PUT` without a body) is refused by every platform.
 */
export function writtenBy(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.find(({ request: { method, url, body }, operationId }) => {
    if (reading.has(method)) return false;
    if (method === "POST") return !/^\/api\/oauth\/(?:token|revoke)$/.test(new URL(url).pathname);
    return !(method === "PUT" && operationId === undefined && (body ?? "") === "");
  });
}
