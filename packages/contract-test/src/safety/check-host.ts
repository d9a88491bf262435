import { RefusedRunError } from "./refused-run.ts";

/** Hosts of the service: MongoDB's, and its government cloud's. */
const serviceHosts: ReadonlySet<string> = new Set(["cloud.mongodb.com", "cloud.mongodbgov.com"]);

/** Whether an address is this machine's own, or one that leads nowhere (RFC 2606, section 2). */
export function isOwnHost(baseUrl: string | URL): boolean {
  const { hostname } = new URL(baseUrl);
  const isLoopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/.test(hostname);
  return isLoopback || hostname.endsWith(".invalid");
}

/**
 * Lets a run go to the service, to this machine, and to the hosts that were named; throws `RefusedRunError` for any other:
 * it would be given credentials.
 */
export function checkHost(baseUrl: string | URL, allowed: readonly string[] = []): void {
  const { hostname } = new URL(baseUrl);
  if (serviceHosts.has(hostname) || isOwnHost(baseUrl) || allowed.includes(hostname)) return;
  throw new RefusedRunError(
    "host",
    `Contract tests do not go to ${hostname}: it is neither the service nor this machine.`,
    "Name it with --allow-host if it is meant.",
  );
}
